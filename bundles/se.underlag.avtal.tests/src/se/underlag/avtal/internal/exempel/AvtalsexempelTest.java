package se.underlag.avtal.internal.exempel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.internal.flode.Floden;
import se.underlag.avtal.internal.tjanst.PlaceringstjanstImpl;
import se.underlag.base.Identitet;
import se.underlag.model.Flode;
import se.underlag.model.Insatstyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Handling;
import se.underlag.testing.TestLagring;

/** The demo's placements on a database with the demo's unit and nothing else. */
class AvtalsexempelTest {

    private static final LocalDate IDAG = LocalDate.of(2025, 10, 15);

    private static Avtalsexempel exempel(TestLagring test) {
        return new Avtalsexempel(test.lagring(), test.behorighet(), test.laslogg(), test.skydd(test.behorighet()), null);
    }

    private static TestLagring kommun() {
        TestLagring test = TestLagring.ny(IDAG);
        test.behorighet().far(Handling.ENHET_ANDRA, null);
        Organisationsenhet norr = UnderlagFactory.eINSTANCE.createOrganisationsenhet();
        norr.setKod("NORR");
        Insatstyp bmss = UnderlagFactory.eINSTANCE.createInsatstyp();
        bmss.setKod("BMSS");
        bmss.setNamn("BmSS");
        test.spara(norr, bmss);
        return test;
    }

    private static List<Arendebild> arenden(TestLagring test) {
        return new PlaceringstjanstImpl(test.lagring(), test.behorighet(), test.laslogg(), test.skydd(test.behorighet()), test.klocka(), null, null,
                null)
                .arenden(new Arendeurval(null, Set.of(), null, true));
    }

    @Test void every_state_of_every_flow_is_there_and_what_a_unit_meets_besides() {
        try (TestLagring test = kommun()) {
            assertThat(exempel(test).fyll()).hasValueSatisfying(text -> assertThat(text).contains("48"));
            assertThat(exempel(test).fyll()).isEqualTo(Optional.empty());
            List<Arendebild> alla = arenden(test);
            assertThat(alla).hasSize(48);
            Floden floden = new Floden(Datumparametrar.levererade());
            for (Flode flode : Flode.values()) {
                Set<Placeringstillstand> all = EnumSet.of(floden.start(flode).till());
                floden.plan(flode).steg().stream().map(steg -> steg.till()).filter(till -> till != null).forEach(all::add);
                assertThat(alla.stream().filter(one -> one.flode() == flode).map(Arendebild::tillstand).collect(Collectors.toSet())).isEqualTo(all);
            }
            assertThat(alla).anyMatch(one -> one.avtal() != null && one.avtal().undantag() && one.avtal().upprattadRoll() == Roll.LINK_SAMORDNARE);
            assertThat(alla.stream().filter(one -> one.person().skyddad())).hasSize(1).allMatch(one -> !one.person().namn().contains("sson"));
            assertThat(alla).anyMatch(one -> one.tillstand() == Placeringstillstand.SKICKAT
                    && one.avtal().skickad().atZone(ZoneOffset.UTC).toLocalDate().plusDays(21).isBefore(IDAG));
            assertThat(alla).anyMatch(one -> one.tillstand() == Placeringstillstand.AVTAL_UPPRATTAT && one.avtal().avvikelse().signum() > 0);
            assertThat(alla).anyMatch(one -> one.flode() == Flode.UPPFOLJANDE && one.tillstand() == Placeringstillstand.AVTAL_UPPRATTAT
                    && one.avtal().period().from().equals(LocalDate.of(2025, 8, 10)));
            assertThat(alla).allMatch(one -> one.steg().stream().noneMatch(steg -> steg.tid().atZone(ZoneOffset.UTC).toLocalDate().isAfter(IDAG)));
            alla.forEach(one -> haller(one.avtal()));
            pahittade(test);
        }
    }

    /** What always holds of an avtal. */
    private static void haller(Avtalsbild avtal) {
        if (avtal != null && avtal.skickad() != null) {
            assertThat(avtal.adminInformerad()).isEqualTo(avtal.skickad());
            assertThat(avtal.signerad()).isNotNull();
            assertThat(avtal.kontrollStammer()).isTrue();
        }
    }

    /** Invented, so that everybody sees it. */
    private static void pahittade(TestLagring test) {
        try (UnitOfWork uow = test.open()) {
            assertThat(uow.list(Sokning.of(Person.class))).hasSize(38).allSatisfy(person -> {
                assertThat(Identitet.read(person.getIdentitet(), IDAG).orElseThrow().kontrollsiffraStammer()).isTrue();
                assertThat(Integer.parseInt(person.getIdentitet().substring(8, 11))).isBetween(980, 999);
            });
        }
    }

    @Test void the_demo_is_the_same_every_time() {
        assertThat(beskrivning()).isEqualTo(beskrivning());
    }

    private static List<String> beskrivning() {
        try (TestLagring test = kommun()) {
            exempel(test).fyll();
            return arenden(test).stream().map(one -> one.referens() + one.tillstand() + one.person().identitet() + one.steg().size()).toList();
        }
    }
}
