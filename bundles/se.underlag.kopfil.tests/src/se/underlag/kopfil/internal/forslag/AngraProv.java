package se.underlag.kopfil.internal.forslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.internal.forslag.ForslagProv.refused;
import static se.underlag.kopfil.internal.forslag.Forslagsrigg.faktiskt;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.forslag.ForslagException.Orsak;
import se.underlag.kopfil.forslag.Forslagstjanst.Antaget;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Placeringsavtal;
import se.underlag.testing.TestLagring;

/** An accepted proposal is taken back: the köpfil is as it was and the proposal waits again (KF-11, A27). */
abstract class AngraProv {

    private final Supplier<TestLagring> product;
    private Forslagsrigg rigg;

    AngraProv(Supplier<TestLagring> product) {
        this.product = product;
    }

    @BeforeEach void open() {
        rigg = new Forslagsrigg(product.get());
    }

    @AfterEach void close() {
        rigg.close();
    }

    private Antaget angra(String id) {
        return rigg.tjanst.angra(id, rigg.info(id).version());
    }

    private void raden(String id, Consumer<Kopfilsrad> andring) {
        rigg.kopfil.lagring.i(uow -> andring.accept(uow.find(Kopfilsrad.class, id).orElseThrow()));
    }

    @Test void KF_11_a_changed_row_gets_back_what_it_held_and_the_proposal_waits_again() {
        Kopfilsrad before = rigg.radAv("B-101");
        String id = rigg.slut(rigg.avtal("B-101", "2024-09-15", "2024-12-14", "3350")).get(0);
        rigg.anta(id);
        assertThat(rigg.radAv("B-101").getDygnspris()).isEqualTo("3350.00");

        assertThat(angra(id).radId()).isEqualTo(before.getId());

        Kopfilsrad rad = rigg.radAv("B-101");
        assertThat(faktiskt(rad)).isEqualTo(faktiskt(before));
        assertThat(rad.getDygnspris()).isEqualTo("3200.00");
        assertThat(rad.getTom()).isEqualTo("2024-09-30");
        assertThat(rad.getAvtal()).isNull();
        // the three green months of S01 are there again: 99 200 + 96 000 + 99 200
        assertThat(rigg.kopfil.prognos("Fil").summa()).isEqualTo("294400.00");
        assertThat(rigg.info(id).status()).isEqualTo(Forslagsstatus.NYTT);
        assertThat(rigg.info(id).avgjordAv()).isNull();
        assertThat(rigg.tjanst.antal(rigg.fil)).isEqualTo(1);
        rigg.anta(id);
        assertThat(faktiskt(rigg.radAv("B-101"))).endsWith("9=98400.00", "10=103850.00", "11=100500.00", "12=46900.00");
    }

    @Test void A27_a_forecast_that_was_confirmed_is_foreseen_again() {
        String id = rigg.slut(rigg.avtal("B-101", "2024-10-01", "2024-12-31", "3200")).get(0);
        rigg.anta(id);
        assertThat(rigg.handelser()).singleElement().extracting(one -> one.getStatus()).isEqualTo(Handelsestatus.BEKRAFTAD);
        angra(id);
        assertThat(rigg.handelser()).singleElement().satisfies(one -> {
            assertThat(one.getStatus()).isEqualTo(Handelsestatus.OBEKRAFTAD);
            assertThat(one.getBekraftad()).isNull();
        });
        assertThat(rigg.kopfil.prognos("Fil").summa()).isEqualTo("294400.00");
    }

    @Test void KF_11_a_row_that_the_proposal_made_goes_and_may_be_made_again() {
        String id = rigg.slut(rigg.cecilias("2024-10-15", "2024-12-31", "3350")).get(0);
        rigg.anta(id);
        assertThat(rigg.kopfil.oppna("Fil").rader()).hasSize(3);
        assertThat(angra(id).radId()).isNull();
        assertThat(rigg.kopfil.oppna("Fil").rader()).hasSize(2);
        assertThat(rigg.lagrat(id).getRad()).isNull();
        rigg.anta(id);
        assertThat(faktiskt(rigg.radAv("B-103"))).containsExactly("10=56950.00", "11=100500.00", "12=103850.00");
        assertThat(rigg.lagrat(id).getTyp()).isEqualTo(Forslagstyp.NY_RAD);
    }

    @Test void KF_11_what_somebody_has_changed_since_is_not_written_over() {
        String changed = rigg.slut(rigg.avtal("B-101", "2024-09-15", "2024-12-14", "3350")).get(0);
        String made = rigg.slut(rigg.cecilias("2024-10-15", "2024-12-31", "3350")).get(0);
        rigg.anta(changed);
        rigg.anta(made);
        raden(rigg.radAv("B-101").getId(), rad -> rad.setFaktisktOkt(new BigDecimal("1.00")));
        raden(rigg.radAv("B-103").getId(), rad -> rad.setFaktisktOkt(new BigDecimal("2.00")));
        refused(Orsak.KAN_INTE_ANGRAS, () -> angra(changed));
        refused(Orsak.KAN_INTE_ANGRAS, () -> angra(made));
        assertThat(rigg.info(changed).status()).isEqualTo(Forslagsstatus.ANTAGET);
        assertThat(rigg.radAv("B-101").getFaktisktOkt()).isEqualTo("1.00");
    }

    @Test void KF_11_a_field_that_the_proposal_left_alone_may_have_been_changed() {
        String id = rigg.slut(rigg.avtal("B-101", "2024-09-15", "2024-12-14", "3350")).get(0);
        rigg.anta(id);
        raden(rigg.radAv("B-101").getId(), rad -> rad.setFaktisktApr(new BigDecimal("7.00")));
        angra(id);
        assertThat(rigg.radAv("B-101").getFaktisktApr()).isEqualTo("7.00");
        assertThat(rigg.radAv("B-101").getDygnspris()).isEqualTo("3200.00");
    }

    @Test void KF_10_nothing_is_taken_back_in_an_uploaded_file_and_only_what_is_accepted() {
        String id = rigg.slut(rigg.avtal("B-101", "2024-09-15", "2024-12-14", "3350")).get(0);
        refused(Orsak.KAN_INTE_ANGRAS, () -> angra(id));
        rigg.anta(id);
        rigg.kopfil.lagring.i(uow -> uow.find(Kopfil.class, rigg.fil).orElseThrow().setStatus(Kopfilsstatus.UPPLADDAD));
        assertThatThrownBy(() -> angra(id)).isInstanceOf(LivscykelException.class);
        refused(Orsak.NAGON_FORE, () -> rigg.tjanst.angra(id, 0));
    }

    @Test void BB_60_an_accepted_ending_and_what_came_before_are_taken_back_in_turn() {
        Placeringsavtal avtal = rigg.cecilias("2024-10-15", "2024-12-31", "3350");
        String forsta = rigg.slut(avtal).get(0);
        rigg.anta(forsta);
        String slut = rigg.sagUpp(avtal, "2024-10-31", "2024-11-30").get(0);
        rigg.anta(slut);
        refused(Orsak.KAN_INTE_ANGRAS, () -> angra(forsta));
        angra(slut);
        assertThat(faktiskt(rigg.radAv("B-103"))).containsExactly("10=56950.00", "11=100500.00", "12=103850.00");
        assertThat(rigg.radAv("B-103").getTom()).isEqualTo("2024-12-31");
    }

    @Test void KF_11_the_command_takes_back_by_id() {
        String id = rigg.slut(rigg.avtal("B-101", "2024-09-15", "2024-12-14", "3350")).get(0);
        rigg.kor("--anta", id);
        assertThat(rigg.kor("--angra", id)).contains("väntar igen");
        assertThat(rigg.kor("--json")).contains("\"status\":\"nytt\"");
        assertThat(List.of(rigg.radAv("B-101").getDygnspris())).containsExactly(new BigDecimal("3200.00"));
    }
}
