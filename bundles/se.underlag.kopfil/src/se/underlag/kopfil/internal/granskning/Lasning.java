package se.underlag.kopfil.internal.granskning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.osgi.util.NLS;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.internal.layout.Layout;
import se.underlag.kopfil.internal.layout.Layoutsokare;
import se.underlag.kopfil.internal.tolkning.Bladtolk;
import se.underlag.kopfil.internal.tolkning.Prognosfarg;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.kopfil.internal.utbyte.RadmarkningXml;

/** Takes one workbook as it streams by and keeps the sheet that is most likely meant. */
final class Lasning implements Kalkyllasare.Mottagare {

    private final String fil;
    private final Layoutsokare sokare;
    private final Prognosfarg farg;
    private final LocalDate idag;
    private final OptionalInt onskat;
    private final List<String> tables = new ArrayList<>();
    private boolean damaged;
    private Radmarkning markning;
    private Bladtolk current;
    private Bladtolk best;

    Lasning(String fil, Layoutsokare sokare, Prognosfarg farg, LocalDate idag, OptionalInt onskat) {
        this.fil = fil;
        this.sokare = sokare;
        this.farg = farg;
        this.idag = idag;
        this.onskat = onskat;
    }

    @Override public void egnaDelar(Map<String, byte[]> delar) {
        byte[] part = delar.get(Radmarkning.NAMESPACE);
        Optional<Radmarkning> read = RadmarkningXml.read(part);
        damaged = part != null && read.isEmpty();
        markning = read.orElse(null);
    }

    @Override public boolean blad(String namn, boolean dolt) {
        finish();
        current = dolt ? null : new Bladtolk(fil, namn, sokare, farg, idag, markning);
        return !dolt;
    }

    @Override public boolean rad(Kalkylrad rad) {
        return current != null && current.rad(rad);
    }

    private void finish() {
        if (current != null && current.layout().isPresent()) {
            tables.add(current.blad());
            if (best == null || better(current, best)) {
                best = current;
            }
        }
        current = null;
    }

    /** Rows before none; the year that was asked for, else the latest; then the longer table, then the first. */
    private boolean better(Bladtolk one, Bladtolk other) {
        if ((one.antal() == 0) != (other.antal() == 0)) {
            return other.antal() == 0;
        }
        int year = Integer.compare(year(one), year(other));
        return year != 0 ? year > 0 : one.antal() > other.antal();
    }

    private int year(Bladtolk sheet) {
        int own = sheet.layout().map(Layout::egetAr).orElse(0);
        if (onskat.isEmpty()) {
            return own;
        }
        return own == onskat.getAsInt() ? 2 : own == 0 ? 1 : 0;
    }

    /** @return what was read. @throws KalkylException when no sheet holds a köpfil of that year */
    Inlast resultat() {
        finish();
        if (best == null) {
            throw new KalkylException(Messages.ingenTabell, null);
        }
        Layout layout = best.layout().orElseThrow();
        if (onskat.isPresent() && layout.ar() != onskat.getAsInt()) {
            throw new KalkylException(NLS.bind(Messages.arStammerInte, Integer.toString(layout.ar()),
                    Integer.toString(onskat.getAsInt())), null);
        }
        List<String> others = tables.stream().filter(name -> !name.equals(best.blad())).toList();
        return new Inlast(fil, best.blad(), layout, best.rader(), Optional.ofNullable(markning), others, damaged);
    }
}
