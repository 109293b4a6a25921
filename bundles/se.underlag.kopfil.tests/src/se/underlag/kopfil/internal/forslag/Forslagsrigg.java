package se.underlag.kopfil.internal.forslag;

import static se.underlag.kopfil.Testbok.gron;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.underlag.kopfil.forslag.Antagande;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.kopfil.forslag.Forslagstjanst;
import se.underlag.kopfil.internal.kommando.ForslagKommando;
import se.underlag.kopfil.internal.lagring.Manader;
import se.underlag.kopfil.internal.tjanst.Kopfilsrigg;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.testing.TestLagring;

/**
 * A köpfil of 2024 and avtal beside it. Anna has the row and the extension of S01, Bertil a row of his own, Cecilia none. An avtal and its proposals
 * are stored in one unit of work, as the service of avtal does it.
 */
final class Forslagsrigg implements AutoCloseable {

    static final String ANNA = "195503149808";
    static final String BERTIL = "197010039811";
    static final String CECILIA = "198505059801";

    final Kopfilsrigg kopfil;
    final Forslagstjanst tjanst;
    final Radforslagare radforslag;
    final String fil;

    Forslagsrigg(TestLagring lagring) {
        kopfil = new Kopfilsrigg(lagring);
        kopfil.importera("Fil", bok(2024)
                .rad(rad(ANNA, "B-101", "BmSS", dag("2024-03-10"), dag("2024-09-30"), 3200, 3, 70400, 96000, 99200, 96000, 99200, 99200, 96000,
                        gron(99200), gron(96000), gron(99200)))
                .rad(rad(BERTIL, "B-102", "Korttidsboende", dag("2024-01-01"), dag("2024-12-31"), 4100, 11, 123000, 127100)));
        fil = kopfil.id("Fil");
        tjanst = som(lagring.behorighet());
        kopfil.kommandon.add(new ForslagKommando(kopfil.tjanst, tjanst));
        radforslag = new Radforslagare(lagring.lagring(), lagring.behorighet(), lagring.klocka());
    }

    static LocalDate dag(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    Forslagstjanst som(Behorighet behorighet) {
        TestLagring lagring = kopfil.lagring;
        return new ForslagstjanstImpl(lagring.lagring(), behorighet, lagring.laslogg(behorighet), lagring.klocka(), kopfil.granskare(),
                lagring.skydd(behorighet));
    }

    /** Runs {@code kopfil forslag}. @return what it says */
    String kor(String... ord) {
        kopfil.kor("kopfil forslag", ord);
        return kopfil.ut;
    }

    /** An avtal of who stands in the row of that beslut. */
    Placeringsavtal avtal(String beslutsnr, String from, String tom, String pris) {
        Kopfilsrad rad = kopfil.oppna("Fil").rader().stream().filter(one -> one.getBeslut() != null && beslutsnr.equals(one.getBeslut().getNr()))
                .findFirst().orElseThrow();
        Placeringsavtal avtal = utanVem(from, tom, pris);
        avtal.setEnhetId(rad.getEnhetId());
        avtal.setPerson(rad.getPerson());
        avtal.setBeslut(rad.getBeslut());
        avtal.setLeverantor(rad.getLeverantor());
        return avtal;
    }

    /** An avtal of Cecilia, who stands in no row: her own beslut, Anna's insats and leverantör. */
    Placeringsavtal cecilias(String from, String tom, String pris) {
        Placeringsavtal annas = avtal("B-101", from, tom, pris);
        Person person = UnderlagFactory.eINSTANCE.createPerson();
        person.setIdentitet(CECILIA);
        person.setFornamn("Cecilia");
        person.setEfternamn("Exempelsson");
        person.setEnhetId(annas.getEnhetId());
        var arende = UnderlagFactory.eINSTANCE.createArende();
        arende.setEnhetId(annas.getEnhetId());
        arende.setPerson(person);
        var beslut = UnderlagFactory.eINSTANCE.createBeslut();
        beslut.setEnhetId(annas.getEnhetId());
        beslut.setNr("B-103");
        beslut.setInsatstyp(annas.getBeslut().getInsatstyp());
        arende.getBeslut().add(beslut);
        kopfil.lagring.spara(person, arende);
        annas.setPerson(person);
        annas.setBeslut(beslut);
        return annas;
    }

    private static Placeringsavtal utanVem(String from, String tom, String pris) {
        Placeringsavtal avtal = UnderlagFactory.eINSTANCE.createPlaceringsavtal();
        avtal.setNr("PA-" + from);
        avtal.setFrom(dag(from));
        avtal.setTom(dag(tom));
        avtal.setDygnspris(new BigDecimal(pris).setScale(2));
        avtal.setAvresedagDebiteras(true);
        return avtal;
    }

    /** An avtal that follows upon another. */
    static Placeringsavtal efter(Placeringsavtal forra, String from, String tom, String pris) {
        Placeringsavtal avtal = utanVem(from, tom, pris);
        avtal.setEnhetId(forra.getEnhetId());
        avtal.setPerson(forra.getPerson());
        avtal.setBeslut(forra.getBeslut());
        avtal.setLeverantor(forra.getLeverantor());
        avtal.setErsatter(forra);
        return avtal;
    }

    /** Stores the avtal with its proposals. @return ids of the proposals */
    List<String> slut(Placeringsavtal avtal, Placeringsavtal... tidigare) {
        List<String> ids = new ArrayList<>();
        kopfil.lagring.i(uow -> {
            uow.add(avtal);
            ids.addAll(lagra(uow, radforslag.avtal(avtal, List.of(tidigare), "P-2024-001", "Nytt placeringsavtal.")));
        });
        return ids;
    }

    /** Stores a decided ending with its proposals. @return their ids */
    List<String> sagUpp(Placeringsavtal avtal, String sista) {
        return sagUpp(avtal, null, sista);
    }

    /** The same. @param tom last day of the avtal, null leaves it */
    List<String> sagUpp(Placeringsavtal avtal, String tom, String sista) {
        List<String> ids = new ArrayList<>();
        kopfil.lagring.i(uow -> {
            Placeringsavtal stored = uow.find(Placeringsavtal.class, avtal.getId()).orElseThrow();
            stored.setTom(tom == null ? stored.getTom() : dag(tom));
            stored.setSistaDebiteringsdag(dag(sista));
            ids.addAll(lagra(uow, radforslag.avslut(stored, "P-2024-001", "Uppsagt.")));
        });
        return ids;
    }

    private List<String> lagra(UnitOfWork uow, Collection<Kopfilsforslag> nya) {
        radforslag.ersatta(nya).forEach(uow::merge);
        nya.forEach(uow::add);
        return nya.stream().map(Entitet::getId).toList();
    }

    Forslagsinfo info(String id) {
        return tjanst.lista(true).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    Forslagstjanst.Antaget anta(String id) {
        return tjanst.anta(new Antagande(id, info(id).version()));
    }

    Kopfilsforslag lagrat(String id) {
        try (UnitOfWork uow = kopfil.lagring.open()) {
            return uow.find(Kopfilsforslag.class, id).orElseThrow();
        }
    }

    Kopfilsrad radAv(String beslutsnr) {
        return kopfil.oppna("Fil").rader().stream().filter(one -> one.getBeslut() != null && beslutsnr.equals(one.getBeslut().getNr())).findFirst()
                .orElseThrow();
    }

    /** @return the actual amounts that are not empty, {@code 4=88660.00} */
    static List<String> faktiskt(Kopfilsrad rad) {
        return IntStream.rangeClosed(1, 12).mapToObj(manad -> Manader.get(rad, manad) == null ? null : manad + "=" + Manader.get(rad, manad))
                .filter(Objects::nonNull).toList();
    }

    List<Prognoshandelse> handelser() {
        return kopfil.oppna("Fil").handelser();
    }

    /** @return what waits and what is decided, in the store as it is */
    List<Kopfilsforslag> alla() {
        try (UnitOfWork uow = kopfil.lagring.open()) {
            return uow.list(Sokning.of(Kopfilsforslag.class));
        }
    }

    @Override public void close() {
        kopfil.close();
    }
}
