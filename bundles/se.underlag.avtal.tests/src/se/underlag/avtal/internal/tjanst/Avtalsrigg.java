package se.underlag.avtal.internal.tjanst;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.Arsskifte;
import se.underlag.avtal.Dokumenttjanst;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startbegaran;
import se.underlag.avtal.Stegbegaran;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegutfall;
import se.underlag.avtal.internal.arsskifte.ArsskifteTjanst;
import se.underlag.base.Klocka;
import se.underlag.model.Anvandare;
import se.underlag.model.Arende;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Boendepris;
import se.underlag.model.Flode;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Leverantor;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Ramavtal;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.security.Behorighet;
import se.underlag.spi.forslag.Radforslag;
import se.underlag.spi.synk.Kopianummer;
import se.underlag.testing.TestLagring;

/** A unit with one person per role, a ramavtal with prices, and the service as each of them meets it on any day. */
public final class Avtalsrigg implements AutoCloseable {

    static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;
    public static final String EC = "ec";
    public static final String SEK = "sek";
    public static final String ADM = "adm";
    public static final String PLAN = "plan";
    public static final String LINK = "link";
    /** Holds no role. */
    public static final String INGEN = "ingen";
    /** The person of the rig lives with a child. */
    private static final String BARNTILLAGG = "350";

    public final TestLagring lagring;
    final Organisationsenhet enhet = NY.createOrganisationsenhet();
    final Person person = person("198801019806", "Ebba", "Exempelsson");
    final Boende boende = NY.createBoende();
    final Ramavtal ramavtal = NY.createRamavtal();
    final Beslut beslut = NY.createBeslut();
    public final List<String> forslag = new ArrayList<>();
    Dokumenttjanst dokument;
    private Kopianummer kopia;
    private final Map<String, Behorighet> behorigheter = new HashMap<>();

    /** @param lagring is closed with the rig */
    public Avtalsrigg(TestLagring lagring) {
        this.lagring = lagring;
        enhet.setKod("E1");
        enhet.setNamn("Exempelenheten");
        Organisationsenhet annan = NY.createOrganisationsenhet();
        annan.setKod("E2");
        lagring.spara(enhet, annan);
        lagring.spara(anvandare(EC, Roll.ENHETSCHEF), anvandare(SEK, Roll.SOCIALSEKRETERARE), anvandare(ADM, Roll.SOCIALADMINISTRATOR),
                anvandare(PLAN, Roll.PLANERINGSLEDARE), anvandare(LINK, Roll.LINK_SAMORDNARE), anvandare(INGEN));
        boende.setNamn("Hemmet");
        Leverantor leverantor = NY.createLeverantor();
        leverantor.setNamn("Påhittade Hem AB");
        leverantor.getBoenden().add(boende);
        ramavtal.setNamn("Ramavtal BmSS");
        ramavtal.setFrom(LocalDate.of(2022, 1, 1));
        ramavtal.setTom(LocalDate.of(2025, 12, 31));
        person.setEnhetId(enhet.getId());
        lagring.spara(person, leverantor);
        pris("1250", "350", LocalDate.of(2022, 1, 1), null);
        lagring.spara(ramavtal);
        Insatstyp insats = NY.createInsatstyp();
        insats.setKod("BMSS");
        insats.setNamn("Bostad med särskild service");
        Arende arende = NY.createArende();
        arende.setArendenr("ÄR-1");
        arende.setPerson(person);
        arende.setEnhetId(enhet.getId());
        beslut.setEnhetId(enhet.getId());
        beslut.setNr("B-1");
        beslut.setInsatstyp(insats);
        beslut.setFrom(LocalDate.of(2022, 9, 1));
        beslut.setTom(LocalDate.of(2025, 6, 30));
        arende.getBeslut().add(beslut);
        lagring.spara(insats, arende);
    }

    private void pris(String kronor, String barn, LocalDate from, LocalDate tom) {
        Boendepris pris = NY.createBoendepris();
        pris.setPris(new BigDecimal(kronor));
        pris.setBarntillagg(new BigDecimal(barn));
        pris.setFrom(from);
        pris.setTom(tom);
        pris.setBoende(boende);
        pris.setLeverantor(boende.getLeverantor());
        ramavtal.getPriser().add(pris);
    }

    Person person(String identitet, String fornamn, String efternamn) {
        Person ny = NY.createPerson();
        ny.setIdentitet(identitet);
        ny.setFornamn(fornamn);
        ny.setEfternamn(efternamn);
        return ny;
    }

    Anvandare anvandare(String signatur, Roll... roller) {
        Anvandare ny = NY.createAnvandare();
        ny.setSignatur(signatur);
        ny.setNamn(signatur.toUpperCase(java.util.Locale.ROOT) + " Exempelsson");
        ny.setEpost(signatur + "@exempelkommunen.example");
        for (Roll roll : roller) {
            RollTilldelning tilldelning = NY.createRollTilldelning();
            tilldelning.setRoll(roll);
            tilldelning.setEnhet(enhet);
            ny.getRoller().add(tilldelning);
        }
        return ny;
    }

    /** From now on numbers are counted in the replica of that number, 0 for the one row of numbers where nothing is shared. */
    void kopia(int nummer) {
        kopia = nummer == 0 ? null : () -> OptionalInt.of(nummer);
    }

    /** The service as that person meets it that day. */
    public Placeringstjanst som(String signatur, String dag) {
        return som(signatur, dag, lagring.lagring(signatur));
    }

    /** The same on another store. */
    Placeringstjanst som(String signatur, String dag, se.underlag.persistence.Lagring store) {
        Behorighet behorighet = behorigheter.computeIfAbsent(signatur, lagring::behorighet);
        return new PlaceringstjanstImpl(store, behorighet, lagring.laslogg(behorighet), lagring.skydd(behorighet),
                Klocka.fixed(LocalDate.parse(dag)), new Forslag(), dokument, kopia);
    }

    /** The turn of the year as that person meets it. */
    public Arsskifte arsskifte(String signatur) {
        return new ArsskifteTjanst(lagring.lagring(signatur), behorigheter.computeIfAbsent(signatur, lagring::behorighet), new Forslag());
    }

    /** Proposals that name what they were made of. */
    private final class Forslag implements Radforslag {

        @Override public List<Kopfilsforslag> avtal(Placeringsavtal avtal, Collection<Placeringsavtal> tidigare, String referens, String motivering) {
            return ett("avtal %s %s–%s efter %d".formatted(referens, avtal.getFrom(), avtal.getTom(), tidigare.size()), motivering);
        }

        @Override public List<Kopfilsforslag> forAr(Placeringsavtal avtal, int ar, String referens, String motivering) {
            List<Kopfilsforslag> nytt = ett("år %d %s".formatted(ar, referens), motivering);
            nytt.getFirst().setAr(ar);
            nytt.getFirst().setAvtal(avtal);
            nytt.getFirst().setEnhetId(avtal.getEnhetId());
            return nytt;
        }

        @Override public List<Kopfilsforslag> avslut(Placeringsavtal avtal, String referens, String motivering) {
            return ett("avslut %s %s".formatted(referens, avtal.getSistaDebiteringsdag()), motivering);
        }

        private List<Kopfilsforslag> ett(String text, String motivering) {
            forslag.add(text);
            Kopfilsforslag nytt = NY.createKopfilsforslag();
            nytt.setEnhetId(enhet.getId());
            nytt.setMotivering(motivering);
            return List.of(nytt);
        }
    }

    /** Begins flow A. */
    public Arendebild avrop(String dag) {
        return som(EC, dag).starta(new Startbegaran(Flode.NYTT_AVROP, enhet.getId(), person.getId(), beslut.getId(), boende.getId(), null, Map.of()))
                .efter();
    }

    /** Begins another flow from the avtal of a case. */
    public Stegutfall start(Flode flode, String signatur, String dag, Arendebild fran, String... varden) {
        return som(signatur, dag)
                .starta(new Startbegaran(flode, enhet.getId(), null, null, null, fran.avtal().id(), varden(varden)));
    }

    /** Takes a step with the proposals of the form, and the values given. */
    public Stegutfall steg(String signatur, String dag, Arendebild arende, String steg, String... varden) {
        return ta(signatur, dag, arende, steg, null, varden);
    }

    /** The same for a reason. */
    public Stegutfall stegMedOrsak(String orsak, String signatur, String dag, Arendebild arende, String steg, String... varden) {
        return ta(signatur, dag, arende, steg, orsak, varden);
    }

    private Stegutfall ta(String signatur, String dag, Arendebild arende, String steg, String orsak, String... varden) {
        Placeringstjanst tjanst = som(signatur, dag);
        Arendebild now = tjanst.arende(arende.id());
        Map<String, String> values = new HashMap<>();
        for (Stegfalt falt : tjanst.falt(now, steg)) {
            if (!falt.forslag().isEmpty()) {
                values.put(falt.nyckel(), falt.forslag());
            } else if ("barntillagg".equals(falt.nyckel())) {
                values.put(falt.nyckel(), BARNTILLAGG);
            }
        }
        values.putAll(varden(varden));
        return tjanst.utfor(new Stegbegaran(now.id(), now.version(), steg, values, orsak));
    }

    /** @param par key, value, key … */
    static Map<String, String> varden(String... par) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < par.length; i += 2) {
            all.put(par[i], par[i + 1]);
        }
        return all;
    }

    /** @return what a field proposes */
    String forslag(String signatur, String dag, Arendebild arende, String steg, String nyckel) {
        return som(signatur, dag).falt(arende, steg).stream().filter(falt -> falt.nyckel().equals(nyckel)).map(Stegfalt::forslag).findFirst()
                .orElseThrow();
    }

    /** Flow A of S11 up to the drawn up avtal: 1 250 kr × 2.4 + 350, from 2022-09-15. */
    public Arendebild upprattat(String dokumentpris) {
        Arendebild arende = skickadBedomning("nej");
        return steg(ADM, "2022-09-08", arende, "A8", "dokumentpris", dokumentpris).efter();
    }

    /** Flow A up to the mailed behovsbedömning, moving in 2022-09-15. */
    public Arendebild skickadBedomning(String undantag) {
        Arendebild arende = avrop("2022-09-01");
        steg(SEK, "2022-09-01", arende, "A3", "kontaktuppgift", "Korttidsboendet, 010-000 00 00");
        steg(PLAN, "2022-09-02", arende, "A4a", "dag", "2022-09-05");
        steg(PLAN, "2022-09-05", arende, "A4b", "poang", "2,4", "undantag", undantag, "undantagsskal", "ja".equals(undantag) ? "Natt" : "");
        steg(PLAN, "2022-09-06", arende, "A5");
        steg(SEK, "2022-09-06", arende, "A9", "datum", "2022-09-15");
        return som(ADM, "2022-09-06").arende(arende.id());
    }

    /** Flow A of S11, sent 2022-09-12. */
    public Arendebild skickat() {
        Arendebild arende = upprattat("3350");
        steg(ADM, "2022-09-09", arende, "A8k");
        steg(EC, "2022-09-09", arende, "A10");
        return steg(ADM, "2022-09-12", arende, "A11").efter();
    }

    public List<Arendebild> alla() {
        return som(EC, "2022-09-30").arenden(new Arendeurval(null, java.util.Set.of(), null, true));
    }

    @Override public void close() {
        lagring.close();
    }
}
