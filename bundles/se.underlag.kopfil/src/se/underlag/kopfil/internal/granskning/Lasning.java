package se.underlag.kopfil.internal.granskning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.farg.Fargsamlare;
import se.underlag.kopfil.internal.granskning.Bladval.Sett;
import se.underlag.kopfil.internal.layout.Anmarkning;
import se.underlag.kopfil.internal.layout.Layoutsokare;
import se.underlag.kopfil.internal.tolkning.Bladtolk;
import se.underlag.kopfil.internal.tolkning.Prognosfarg;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.kopfil.internal.utbyte.RadmarkningXml;
import se.underlag.spi.Allvar;

/** Takes one workbook as it streams by and keeps the rows of the sheets that were chosen, else of the one that is most likely meant. */
final class Lasning implements Kalkyllasare.Mottagare {

    private final String fil;
    private final Layoutsokare sokare;
    private final Prognosfarg farg;
    private final LocalDate idag;
    private final Lasval val;
    private final List<Sett> seen = new ArrayList<>();
    private final List<Kvar> kept = new ArrayList<>();
    private final Map<String, Integer> unjudged = new HashMap<>();
    private boolean damaged;
    private Radmarkning markning;
    private Bladtolk current;
    private boolean hidden;

    /** A sheet whose rows are held. */
    private record Kvar(Sett sett, Bladtolk tolk) {
    }

    Lasning(String fil, Layoutsokare sokare, Prognosfarg farg, LocalDate idag, Lasval val) {
        this.fil = fil;
        this.sokare = sokare;
        this.farg = farg;
        this.idag = idag;
        this.val = val;
    }

    @Override public void egnaDelar(Map<String, byte[]> delar) {
        byte[] part = delar.get(Radmarkning.NAMESPACE);
        Optional<Radmarkning> read = RadmarkningXml.read(part);
        damaged = part != null && read.isEmpty();
        markning = read.orElse(null);
    }

    @Override public boolean blad(String namn, boolean dolt) {
        finish();
        if (dolt && !val.valjer(namn)) {
            seen.add(new Sett(namn, true, null, 0));
            return false;
        }
        hidden = dolt;
        current = new Bladtolk(fil, namn, sokare, farg, idag, markning);
        return true;
    }

    @Override public void oprovadeVillkor(int antal) {
        if (current != null) {
            unjudged.put(current.blad(), antal);
        }
    }

    @Override public boolean rad(Kalkylrad rad) {
        return current != null && current.rad(rad);
    }

    private void finish() {
        if (current == null) {
            return;
        }
        Sett sheet = new Sett(current.blad(), hidden, current.layout().orElse(null), current.antal());
        seen.add(sheet);
        // Only rows that can still be asked for are held, so that a workbook of many years takes no more room than one.
        if (sheet.layout() != null && (val.blad().isEmpty() || val.valjer(sheet.namn()))) {
            boolean first = kept.isEmpty();
            if (val.blad().isEmpty() && !first && Bladval.better(sheet, kept.get(0).sett(), val.ar())) {
                kept.clear();
            }
            if (first || kept.isEmpty() || !val.blad().isEmpty()) {
                kept.add(new Kvar(sheet, current));
            }
        }
        current = null;
    }

    /** @return whether a sheet that was chosen is not in the file; to be asked after the last row */
    boolean saknarBlad() {
        finish();
        return val.blad().stream().anyMatch(asked -> seen.stream().noneMatch(sheet -> sheet.namn().strip().equalsIgnoreCase(asked.strip())));
    }

    /** @return what was read. @throws KalkylException when no sheet holds a köpfil of that year, or not those that were chosen */
    Inlast resultat() {
        finish();
        Bladval choice = new Bladval(val, seen);
        List<Sett> chosen = choice.valda();
        List<Anmarkning> told = new ArrayList<>(choice.anmarkningar());
        chosen.forEach(sheet -> told.addAll(sheet.layout().anmarkningar()));
        kept.forEach(sheet -> told.addAll(sheet.tolk().anmarkningar()));
        List<Radbild> rows = kept.size() == 1 ? kept.get(0).tolk().rader() : kept.stream().flatMap(sheet -> sheet.tolk().rader().stream()).toList();
        List<Fargfynd> farger = Fargsamlare.tillsammans(kept.stream().map(sheet -> sheet.tolk().farger()).toList());
        told.addAll(Fargnotis.av(farger, val.farger()));
        kept.stream().map(sheet -> sheet.sett().namn()).filter(unjudged::containsKey).forEach(name -> told.add(new Anmarkning(Allvar.UPPLYSNING,
                NLS.bind(Messages.oprovadeVillkor, name, Integer.toString(unjudged.get(name))))));
        return new Inlast(fil, chosen.stream().map(Sett::namn).collect(Collectors.joining(", ")), chosen.get(0).layout(), rows,
                Optional.ofNullable(markning), damaged, choice.forslag(), List.copyOf(told),
                farger, kept.stream().flatMap(sheet -> sheet.tolk().summarader().stream()).toList());
    }
}
