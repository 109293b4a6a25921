package se.underlag.kopfil.internal.granskning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.osgi.util.NLS;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.kopfil.Bladforslag;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.internal.layout.Anmarkning;
import se.underlag.kopfil.internal.layout.Layout;
import se.underlag.spi.Allvar;

/** Which sheets of a workbook are read, and what is said about the others. */
final class Bladval {

    /**
     * A sheet that was met.
     *
     * @param layout its table, null when it has none or was not looked into
     * @param rader how many data rows it has
     */
    record Sett(String namn, boolean dolt, Layout layout, int rader) {

        /** @return the year the sheet speaks of: its own, else the one it is read as */
        int ar() {
            return layout == null ? 0 : layout.egetAr() != 0 ? layout.egetAr() : layout.ar();
        }
    }

    private final Lasval val;
    private final List<Sett> alla;
    private final List<Sett> valda = new ArrayList<>();

    /** @param alla the sheets in the file's order */
    Bladval(Lasval val, List<Sett> alla) {
        this.val = val;
        this.alla = alla;
        if (!val.blad().isEmpty()) {
            alla.stream().filter(blad -> val.valjer(blad.namn())).forEach(valda::add);
        } else {
            alla.stream().filter(blad -> blad.layout() != null).reduce((best, next) -> better(next, best, val.ar()) ? next : best)
                    .ifPresent(valda::add);
        }
    }

    /** Rows before none; the year that was asked for, else the latest; then the longer table, then the first. */
    static boolean better(Sett one, Sett other, OptionalInt onskat) {
        if (one.rader() == 0 != (other.rader() == 0)) {
            return other.rader() == 0;
        }
        int year = Integer.compare(year(one, onskat), year(other, onskat));
        return year != 0 ? year > 0 : one.rader() > other.rader();
    }

    private static int year(Sett blad, OptionalInt onskat) {
        int own = blad.layout().egetAr();
        if (onskat.isEmpty()) {
            return own;
        }
        return own == onskat.getAsInt() ? 2 : own == 0 ? 1 : 0;
    }

    /** @return the sheets to read, at least one. @throws KalkylException when there are none, or not as they were asked for */
    List<Sett> valda() {
        for (String asked : val.blad()) {
            if (alla.stream().noneMatch(blad -> blad.namn().strip().equalsIgnoreCase(asked.strip()))) {
                throw new KalkylException(NLS.bind(Messages.bladSaknas, asked, String.join(", ", alla.stream().map(Sett::namn).toList())), null);
            }
        }
        if (valda.isEmpty()) {
            throw new KalkylException(Messages.ingenTabell, null);
        }
        Set<String> years = new TreeSet<>();
        for (Sett blad : valda) {
            if (blad.layout() == null) {
                throw new KalkylException(NLS.bind(Messages.bladUtanTabell, blad.namn()), null);
            }
            if (val.ar().isPresent() && blad.layout().ar() != val.ar().getAsInt()) {
                throw new KalkylException(NLS.bind(Messages.arStammerInte, Integer.toString(blad.layout().ar()),
                        Integer.toString(val.ar().getAsInt())), null);
            }
            years.add(Integer.toString(blad.layout().ar()));
        }
        if (years.size() > 1) {
            throw new KalkylException(NLS.bind(Messages.bladOlikaAr, String.join(", ", years)), null);
        }
        return valda;
    }

    /** @return every sheet with the reason why it is read or not; to be asked after {@link #valda} */
    List<Bladforslag> forslag() {
        return alla.stream().map(blad -> new Bladforslag(blad.namn(), blad.layout() == null ? 0 : blad.ar(), blad.rader(), valda.contains(blad),
                valda.contains(blad) ? whyRead() : whyNot(blad))).toList();
    }

    private String whyRead() {
        if (!val.blad().isEmpty()) {
            return Messages.bladValt;
        }
        List<Sett> tables = alla.stream().filter(blad -> blad.layout() != null).toList();
        List<Sett> filled = tables.stream().filter(blad -> blad.rader() > 0).toList();
        Sett chosen = valda.get(0);
        String year = Integer.toString(chosen.ar());
        if (tables.size() == 1) {
            return Messages.bladEnda;
        }
        if (filled.size() == 1) {
            return Messages.bladEndaMedRader;
        }
        if (filled.stream().filter(blad -> blad.ar() == chosen.ar()).count() == 1) {
            return NLS.bind(val.ar().isPresent() ? Messages.bladValtAr : Messages.bladSenasteAr, year);
        }
        return NLS.bind(Messages.bladFlestRader, year);
    }

    private String whyNot(Sett blad) {
        if (blad.layout() == null) {
            return blad.dolt() ? Messages.bladDolt : Messages.bladTomt;
        }
        if (blad.rader() == 0) {
            return Messages.bladUtanRader;
        }
        Sett chosen = valda.get(0);
        if (blad.ar() != chosen.ar()) {
            return NLS.bind(Messages.bladAnnatAr, Integer.toString(blad.ar()));
        }
        return val.blad().isEmpty() ? NLS.bind(Messages.bladSammaAr, Integer.toString(blad.ar())) : Messages.bladInteValt;
    }

    /** @return what is to be told of the sheets that are not read: strongly where their rows belong to the same year and stand under the same headings */
    List<Anmarkning> anmarkningar() {
        List<Anmarkning> told = new ArrayList<>();
        Sett chosen = valda.get(0);
        for (Sett blad : alla) {
            if (blad.layout() == null || valda.contains(blad)) {
                continue;
            }
            boolean same = blad.rader() > 0 && chosen.rader() > 0 && blad.ar() == chosen.ar()
                    && blad.layout().karta().kolumner().keySet().equals(chosen.layout().karta().kolumner().keySet());
            if (same && val.blad().isEmpty()) {
                told.add(new Anmarkning(Allvar.VARNING,
                        NLS.bind(Messages.sammaBlad, new Object[] { blad.namn(), Integer.toString(blad.rader()), Integer.toString(blad.ar()) })));
            } else if (val.blad().isEmpty()) {
                told.add(new Anmarkning(Allvar.UPPLYSNING, NLS.bind(Messages.flerBlad, blad.namn())));
            } else if (blad.rader() > 0) {
                told.add(new Anmarkning(Allvar.UPPLYSNING, NLS.bind(Messages.bladKvar, blad.namn(), Integer.toString(blad.rader()))));
            }
        }
        return told;
    }
}
