package se.underlag.avtal.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startbegaran;
import se.underlag.avtal.Stegbegaran;
import se.underlag.avtal.Stegbild;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegfalt.Slag;
import se.underlag.avtal.Stegutfall;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Hinder;
import se.underlag.process.Process;
import se.underlag.process.Steg;
import se.underlag.process.Stegval;
import se.underlag.security.Handling;

/** A service of placements in memory. What it is asked to do is kept, for tests to look at. */
public final class Provtjanst implements Placeringstjanst {

    private final Map<String, Arendebild> arenden = new LinkedHashMap<>();
    private final List<Stegbegaran> begarda = new CopyOnWriteArrayList<>();
    private final List<Startbegaran> startade = new CopyOnWriteArrayList<>();
    private final Set<Handling> far = EnumSet.allOf(Handling.class);
    private AvtalException vagran;

    /** Adds a case. */
    public synchronized Provtjanst med(Arendebild bild) {
        arenden.put(bild.id(), bild);
        return this;
    }

    /** The actor may do only this. */
    public synchronized Provtjanst far(Set<Handling> handlingar) {
        far.clear();
        far.addAll(handlingar);
        return this;
    }

    /** The next step is refused so, once. */
    public synchronized void vagra(AvtalException fel) {
        vagran = fel;
    }

    /** @return what was asked, in order */
    public List<Stegbegaran> begarda() {
        return begarda;
    }

    @Override public synchronized List<Arendebild> arenden(Arendeurval urval) {
        return arenden.values().stream().filter(one -> urval.avslutade() || !one.arAvslutat()).toList();
    }

    @Override public synchronized Arendebild arende(String id) {
        return arenden.get(id);
    }

    @Override public synchronized List<Stegval<Placeringstillstand, Arendebild>> steg(Arendebild arende) {
        return Prov.floden(arende.flode()).val(arende, arende.tillstand(), arende.tagna(), Prov.IDAG, far::contains);
    }

    @Override public Process<Placeringstillstand, Arendebild> process(Arendebild arende) {
        return Prov.floden(arende.flode());
    }

    @Override public List<Stegfalt> falt(Arendebild arende, String steg) {
        return switch (steg) {
        case "A3" -> List.of(new Stegfalt("kontaktuppgift", "Kontaktuppgift", Slag.LANGTEXT, true, "", "", List.of()));
        case "A8r" -> List.of(new Stegfalt("notering", "Notering", Slag.LANGTEXT, false, "", "", List.of()));
        case "U4" -> List.of(new Stegfalt("uppsagd", "Uppsagd", Slag.DATUM, true, "2025-03-10", "", List.of()),
                new Stegfalt("uppsagningsdagar", "Uppsägningstid, dagar", Slag.TEXT, true, "21", "", List.of()),
                new Stegfalt("sistaDag", "Avtalets sista dag", Slag.DATUM, true, "2025-03-31", "", List.of()),
                new Stegfalt("avresedagDebiteras", "Avresedagen debiteras", Slag.JA_NEJ, false, "ja", "", List.of()),
                new Stegfalt("sistaDebiteringsdag", "Sista debiteringsdag", Slag.DATUM, false, "", "", List.of()),
                new Stegfalt("debiteringsorsak", "Orsak", Slag.LANGTEXT, false, "", "", List.of()));
        case "A4a" -> List.of(new Stegfalt("dag", "Dag", Slag.DATUM, true, "", "", List.of()));
        default -> List.of();
        };
    }

    @Override public List<Stegfalt> startfalt(Startbegaran begaran) {
        return List.of(new Stegfalt("notering", "Notering", Slag.TEXT, false, "", "", List.of()));
    }

    /** @return what was begun, in order */
    public List<Startbegaran> startade() {
        return startade;
    }

    @Override public synchronized Stegutfall starta(Startbegaran begaran) {
        startade.add(begaran);
        Arendebild made = Prov.arende("PL-2025-00" + (90 + arenden.size()), Flode.NYTT_AVROP, Placeringstillstand.STARTAT, null, null, null,
                List.of());
        arenden.put(made.id(), made);
        return new Stegutfall(made, List.of(), List.of());
    }

    @Override public synchronized Stegutfall utfor(Stegbegaran begaran) {
        begarda.add(begaran);
        if (vagran != null) {
            AvtalException fel = vagran;
            vagran = null;
            throw fel;
        }
        Arendebild fore = arenden.get(begaran.arendeId());
        if (fore.version() != begaran.version()) {
            throw new AvtalException("Någon annan hann före.");
        }
        Steg<Placeringstillstand, Arendebild> steg = Prov.floden(fore.flode()).steg(begaran.steg()).orElseThrow();
        Placeringstillstand till = steg.till() == null ? fore.tillstand() : steg.till();
        List<Stegbild> alla = new ArrayList<>(fore.steg());
        alla.add(Prov.tagit(steg.id(), fore.tillstand(), till));
        Arendebild efter = Prov.i(fore, till, fore.avtal(), alla);
        arenden.put(efter.id(), efter);
        return new Stegutfall(efter, List.of(), List.of());
    }

    /** @return a hindrance that a reason takes away */
    public static AvtalException vagranMedOrsak(LocalDate dag) {
        return new AvtalException("Bedömningen är efter inflyttningen " + dag + ".",
                List.of(new Hinder("BB-11", "Bedömningen är efter inflyttningen " + dag + ".", null, true)));
    }
}
