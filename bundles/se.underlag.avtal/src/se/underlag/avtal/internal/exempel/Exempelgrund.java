package se.underlag.avtal.internal.exempel;

import static se.underlag.model.UnderlagPackage.Literals.INSATSTYP__KOD;
import static se.underlag.model.UnderlagPackage.Literals.LEVERANTOR__NAMN;
import static se.underlag.model.UnderlagPackage.Literals.ORGANISATIONSENHET__KOD;
import static se.underlag.model.UnderlagPackage.Literals.RAMAVTAL__NAMN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.underlag.base.Belopp;
import se.underlag.model.Arende;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Boendepris;
import se.underlag.model.Identitetstyp;
import se.underlag.model.Insatstyp;
import se.underlag.model.Leverantor;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Ramavtal;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** What the placements of the demo rest on: a ramavtal with a price list that changes with the year, homes, persons with a beslut each. */
final class Exempelgrund {

    /** SEK per dygn and point from 2025 on. */
    static final BigDecimal PRIS = new BigDecimal("1200.00");

    private static final String ENHET = "NORR";
    private static final String RAMAVTAL = "Ramavtal BmSS 2024–2026 (exempel)";
    private static final BigDecimal PRIS_2024 = new BigDecimal("1150.00");
    private static final BigDecimal BARNTILLAGG = new BigDecimal("300.00");
    private static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;
    private static final List<String> FORNAMN = List.of("Alva", "Björn", "Clara", "Dag", "Ester", "Folke", "Greta", "Hugo", "Iris", "Jonatan");
    private static final List<String> EFTERNAMN = List.of("Exempelsson", "Påhittsson", "Provlund", "Låtsasgren");

    private final UnitOfWork uow;
    private final Organisationsenhet enhet;
    private final Insatstyp insats;
    private final Ramavtal ramavtal = NY.createRamavtal();
    private final Boende[] boenden;

    private Exempelgrund(UnitOfWork uow, Organisationsenhet enhet, Insatstyp insats) {
        this.uow = uow;
        this.enhet = enhet;
        this.insats = insats;
        ramavtal.setNamn(RAMAVTAL);
        ramavtal.setFrom(LocalDate.of(2024, 1, 1));
        ramavtal.setTom(LocalDate.of(2026, 12, 31));
        boenden = new Boende[] { boende("Exempelvård AB", "Solgläntan"), boende("Påhittade Hem AB", "Björkbacken") };
    }

    /** @return the ground, added to the unit of work; empty when it is there already, or the demo's unit is not */
    static Optional<Exempelgrund> lagg(UnitOfWork uow) {
        List<Organisationsenhet> enheter = uow.list(Sokning.of(Organisationsenhet.class).lika(ORGANISATIONSENHET__KOD, ENHET));
        List<Insatstyp> insatser = uow.list(Sokning.of(Insatstyp.class).lika(INSATSTYP__KOD, "BMSS"));
        if (enheter.isEmpty() || insatser.isEmpty() || uow.count(Sokning.of(Ramavtal.class).lika(RAMAVTAL__NAMN, RAMAVTAL)) > 0) {
            return Optional.empty();
        }
        Exempelgrund grund = new Exempelgrund(uow, enheter.get(0), insatser.get(0));
        uow.add(grund.ramavtal);
        return Optional.of(grund);
    }

    String enhetId() {
        return enhet.getId();
    }

    private Boende boende(String leverantor, String namn) {
        Leverantor provider = uow.list(Sokning.of(Leverantor.class).lika(LEVERANTOR__NAMN, leverantor)).stream().findFirst().orElseGet(() -> {
            Leverantor ny = NY.createLeverantor();
            ny.setNamn(leverantor);
            uow.add(ny);
            return ny;
        });
        provider.setAdress("Påhittade gatan 1\n000 00 Exempelby");
        Boende boende = NY.createBoende();
        boende.setNamn(namn);
        boende.setOrt("Exempelby");
        provider.getBoenden().add(boende);
        pris(boende, PRIS_2024, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        pris(boende, PRIS, LocalDate.of(2025, 1, 1), null);
        return boende;
    }

    private void pris(Boende boende, BigDecimal kronor, LocalDate from, LocalDate tom) {
        Boendepris pris = NY.createBoendepris();
        pris.setPris(kronor);
        pris.setBarntillagg(BARNTILLAGG);
        pris.setFrom(from);
        pris.setTom(tom);
        pris.setKalla("Exempel");
        pris.setLeverantor(boende.getLeverantor());
        pris.setBoende(boende);
        ramavtal.getPriser().add(pris);
    }

    /** A placement that is to come. @param foregaende a running avtal from before, null for none */
    record Plats(Person person, Beslut beslut, Boende boende, Placeringsavtal foregaende) {
    }

    /** @return a person with beslut and a home, added */
    Plats plats(int nummer, String identitet, boolean skyddad) {
        Person person = NY.createPerson();
        person.setEnhetId(enhetId());
        person.setIdentitet(identitet);
        person.setIdentitetstyp(Identitetstyp.PERSONNUMMER);
        person.setFornamn(FORNAMN.get(nummer % FORNAMN.size()));
        person.setEfternamn(EFTERNAMN.get(nummer / FORNAMN.size() % EFTERNAMN.size()));
        person.setSkyddadIdentitet(skyddad);
        Arende arende = NY.createArende();
        arende.setEnhetId(enhetId());
        arende.setArendenr("EX-%03d".formatted(nummer + 1));
        arende.setPerson(person);
        Beslut beslut = NY.createBeslut();
        beslut.setEnhetId(enhetId());
        beslut.setNr("EX-%03d-1".formatted(nummer + 1));
        beslut.setInsatstyp(insats);
        beslut.setFrom(LocalDate.of(2024, 1, 1));
        beslut.setTom(LocalDate.of(2027, 6, 30));
        arende.getBeslut().add(beslut);
        uow.add(person);
        uow.add(arende);
        return new Plats(person, beslut, boenden[nummer % boenden.length], null);
    }

    /** @return the same with a follow-up avtal that has run since February 2024, as one that was there before the product */
    Plats medAvtal(Plats plats, int nummer) {
        Placeringsavtal avtal = NY.createPlaceringsavtal();
        LocalDate sent = LocalDate.of(2024, 1, 25);
        avtal.setEnhetId(enhetId());
        avtal.setNr("AVT-2024-%03d".formatted(nummer + 1));
        avtal.setTyp(Avtalstyp.UPPFOLJANDE);
        avtal.setFrom(LocalDate.of(2024, 2, 1));
        avtal.setTom(ramavtal.getTom());
        avtal.setBoendepris(PRIS_2024);
        avtal.setPoang(new BigDecimal("2.2"));
        avtal.setBarntillagg(Belopp.NOLL);
        avtal.setDygnspris(new BigDecimal("2530.00"));
        avtal.setDokumentpris(avtal.getDygnspris());
        avtal.setAvvikelse(Belopp.NOLL);
        avtal.setKontrollraknad(sent);
        avtal.setSignerad(sent);
        avtal.setSkickad(sent.atTime(9, 0).toInstant(ZoneOffset.UTC));
        avtal.setAdminInformerad(avtal.getSkickad());
        avtal.setAterkommen(sent.plusDays(7));
        avtal.setArkiverad(sent.plusDays(7));
        avtal.setAvresedagDebiteras(true);
        avtal.setPerson(plats.person());
        avtal.setBeslut(plats.beslut());
        avtal.setBoende(plats.boende());
        avtal.setLeverantor(plats.boende().getLeverantor());
        avtal.setRamavtal(ramavtal);
        uow.add(avtal);
        return new Plats(plats.person(), plats.beslut(), plats.boende(), avtal);
    }
}
