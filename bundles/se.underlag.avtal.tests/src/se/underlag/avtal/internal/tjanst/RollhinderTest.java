package se.underlag.avtal.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.ADM;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.EC;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.LINK;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.PLAN;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.SEK;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegfalt;
import se.underlag.model.Anvandare;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.persistence.Sokning;
import se.underlag.process.Hinder;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.testing.TestLagring;

/** Steps that rest on who holds which role: the four recipients (BB-14) and signatures (BB-21, BB-25). */
class RollhinderTest extends Tjanstprov {

    RollhinderTest() {
        super(TestLagring::ny);
    }

    private void anvandare(String signatur, Consumer<Anvandare> andring) {
        rigg.lagring.i(uow -> uow.list(Sokning.of(Anvandare.class)).stream().filter(one -> one.getSignatur().equals(signatur)).forEach(andring));
    }

    /** Flow A up to the behovsbedömning that was carried out 2022-09-05. */
    private Arendebild genomford() {
        Arendebild arende = rigg.avrop("2022-09-01");
        rigg.steg(SEK, "2022-09-01", arende, "A3", "kontaktuppgift", "010-000 00 00");
        rigg.steg(PLAN, "2022-09-02", arende, "A4a", "dag", "2022-09-05");
        return rigg.steg(PLAN, "2022-09-05", arende, "A4b", "poang", "2,4").efter();
    }

    private Stegval<Placeringstillstand, Arendebild> val(String signatur, String dag, Arendebild arende, String steg) {
        return rigg.som(signatur, dag).steg(last(arende)).stream().filter(one -> one.steg().id().equals(steg)).findFirst().orElseThrow();
    }

    @Test void BB_14_without_an_address_for_one_of_the_four_nothing_is_mailed_and_who_is_named() {
        anvandare(LINK, user -> user.setEpost(null));
        Arendebild arende = genomford();
        Stegval<Placeringstillstand, Arendebild> mejla = val(PLAN, "2022-09-06", arende, "A5");
        assertThat(mejla.status()).isEqualTo(Stegstatus.HINDRAT);
        assertThat(mejla.kanAvvikas()).isTrue();
        assertThat(mejla.hinder()).extracting(Hinder::regel).containsExactly("BB-14");
        avvisas(() -> rigg.steg(PLAN, "2022-09-06", arende, "A5"), "LINK Exempelsson", "e-postadress", "Användare och roller", "BB-14");
        assertThat(last(arende).bedomning().mejlSkickat()).isNull();
        anvandare(LINK, user -> user.setEpost("link@exempelkommunen.example"));
        assertThat(rigg.steg(PLAN, "2022-09-06", arende, "A5").efter().tillstand()).isEqualTo(Placeringstillstand.BB_SKICKAD);
    }

    @Test void BB_14_without_anybody_in_the_role_the_role_is_named_and_a_deviation_needs_its_own_right() {
        Arendebild arende = genomford();
        anvandare(EC, user -> user.getRoller().getFirst().setTom(LocalDate.of(2022, 9, 5)));
        avvisas(() -> rigg.steg(PLAN, "2022-09-06", arende, "A5"), "Enhetschef", "BB-14");
        assertThatThrownBy(() -> rigg.stegMedOrsak("Vakant", PLAN, "2022-09-06", arende, "A5"))
                .isInstanceOf(BehorighetSaknasException.class);
        anvandare(PLAN, user -> user.getRoller().add(roll(Roll.ENHETSCHEF)));
        assertThat(rigg.stegMedOrsak("Vakant", PLAN, "2022-09-06", arende, "A5").efter().senast("A5").orElseThrow().orsak()).isEqualTo("Vakant");
    }

    private RollTilldelning roll(Roll roll) {
        RollTilldelning one = Avtalsrigg.NY.createRollTilldelning();
        one.setRoll(roll);
        one.setEnhet(rigg.enhet);
        // holds now, but not yet on the day of the mail
        one.setFrom(LocalDate.of(2022, 9, 7));
        return one;
    }

    @Test void BB_14_BB_03_of_several_coordinators_one_is_chosen_and_has_the_case() {
        rigg.lagring.spara(rigg.anvandare("link2", Roll.LINK_SAMORDNARE));
        Arendebild arende = genomford();
        List<Stegfalt> falt = rigg.som(PLAN, "2022-09-06").falt(arende, "A5");
        assertThat(falt).extracting(Stegfalt::nyckel).containsExactly("link", "socialsekreterare", "socialadministrator", "enhetschef");
        assertThat(falt.getFirst().forslag()).isEmpty();
        assertThat(falt.getFirst().kravs()).isTrue();
        assertThat(falt.getFirst().val()).extracting(Stegfalt.Val::varde).containsExactlyInAnyOrder(LINK, "link2");
        assertThat(falt.get(1).forslag()).isEqualTo(SEK);
        avvisas(() -> rigg.steg(PLAN, "2022-09-06", arende, "A5"), "LINK-samordnare");
        assertThat(rigg.steg(PLAN, "2022-09-06", arende, "A5", "link", "link2").efter().ansvariga().linkSamordnare()).isEqualTo("link2");
    }

    @Test void BB_14_who_had_the_case_but_left_the_role_gets_nothing() {
        Arendebild arende = genomford();
        rigg.lagring.spara(rigg.anvandare("sek2", Roll.SOCIALSEKRETERARE));
        anvandare(SEK, user -> user.getRoller().getFirst().setTom(LocalDate.of(2022, 9, 5)));
        assertThat(rigg.forslag(PLAN, "2022-09-06", arende, "A5", "socialsekreterare")).isEqualTo("sek2");
        assertThat(rigg.steg(PLAN, "2022-09-06", arende, "A5").efter().ansvariga().socialsekreterare()).isEqualTo("sek2");
    }

    @Test void BB_21_an_avtal_is_not_sent_when_who_signed_it_was_not_EC_that_day() {
        Arendebild arende = rigg.upprattat("3350");
        rigg.steg(ADM, "2022-09-09", arende, "A8k");
        rigg.steg(EC, "2022-09-09", arende, "A10");
        assertThat(val(ADM, "2022-09-12", arende, "A11").status()).isEqualTo(Stegstatus.MOJLIGT);
        // the role ended the day before the signature
        anvandare(EC, user -> user.getRoller().getFirst().setTom(LocalDate.of(2022, 9, 8)));
        avvisas(() -> rigg.steg(ADM, "2022-09-12", arende, "A11"), "EC Exempelsson", "2022-09-09", "Enhetschef", "BB-21");
        assertThat(last(arende).avtal().skickad()).isNull();
        anvandare(EC, user -> user.getRoller().getFirst().setTom(LocalDate.of(2022, 9, 9)));
        assertThat(rigg.steg(ADM, "2022-09-12", arende, "A11").efter().tillstand()).isEqualTo(Placeringstillstand.SKICKAT);
    }

    @Test void BB_25_an_exception_is_not_signed_when_who_drew_it_up_was_not_coordinator_that_day() {
        Arendebild arende = rigg.skickadBedomning("ja");
        rigg.steg(LINK, "2022-09-08", arende, "A8u", "dygnspris", "4100", "undantagsvillkor", "Natt", "dokumentpris", "4100");
        rigg.steg(LINK, "2022-09-08", arende, "A8uk");
        anvandare(LINK, user -> user.getRoller().getFirst().setTom(LocalDate.of(2022, 9, 7)));
        avvisas(() -> rigg.steg(EC, "2022-09-09", arende, "A10"), "LINK Exempelsson", "2022-09-08", "BB-25");
    }

    @Test void BB_23_BB_15_S21_nothing_is_archived_before_the_assessment_is_in_Treserva() {
        Arendebild arende = rigg.skickat();
        rigg.steg(ADM, "2022-09-25", arende, "A11r", "dag", "2022-09-24");
        avvisas(() -> rigg.steg(ADM, "2022-09-26", arende, "A11a"), "Treserva", "BB-15");
        rigg.steg(SEK, "2022-09-26", arende, "A6");
        assertThat(rigg.steg(ADM, "2022-09-26", arende, "A11a").efter().tillstand()).isEqualTo(Placeringstillstand.ARKIVERAT);
    }
}
