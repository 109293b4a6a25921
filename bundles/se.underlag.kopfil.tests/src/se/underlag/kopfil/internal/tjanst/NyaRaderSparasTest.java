package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.RadAvvisadException;
import se.underlag.model.Entitet;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sparresultat;

/** What an editor hands to a save when rows and events have come or gone. */
class NyaRaderSparasTest {

    private static final LocalDate DAG = LocalDate.of(2024, 1, 1);

    private final Kopfilsrigg rigg = new Kopfilsrigg();
    private Kopfilsinnehall fil;

    @BeforeEach void oppna() {
        rigg.importera("Fil", bok(2024).rad(rad("197010039811", "B-102", "BmSS", DAG, LocalDate.of(2024, 12, 31), 3000, 1, 93000)));
        fil = rigg.oppna("Fil");
    }

    @AfterEach void stang() {
        rigg.close();
    }

    @Test void PR_04_a_new_row_and_the_event_that_made_it_are_stored_together() {
        Prognoshandelse handelse = handelse();
        Kopfilsrad ny = nyRad(handelse);
        ny.setPerson(fil.rader().get(0).getPerson());
        effekt(handelse, ny);

        assertThat(spara(List.of(ny, handelse), List.of())).isInstanceOf(Sparresultat.Sparat.class);

        Kopfilsinnehall igen = rigg.oppna("Fil");
        assertThat(igen.rader()).extracting(Kopfilsrad::getId).containsExactly(fil.rader().get(0).getId(), "ny-rad");
        assertThat(igen.rader().get(1).getHandelse().getId()).isEqualTo("ny-handelse");
        assertThat(igen.handelser()).singleElement().satisfies(en -> assertThat(en.getEffekter()).singleElement()
                .satisfies(effekt -> assertThat(effekt.getRad().getId()).isEqualTo("ny-rad")));
    }

    @Test void a_row_and_its_event_are_deleted_together_and_can_come_back() {
        Prognoshandelse handelse = handelse();
        Kopfilsrad ny = nyRad(handelse);
        ny.setPerson(fil.rader().get(0).getPerson());
        effekt(handelse, ny);
        spara(List.of(ny, handelse), List.of());
        Kopfilsinnehall igen = rigg.oppna("Fil");

        assertThat(spara(List.of(), List.of(igen.rader().get(1), igen.handelser().get(0)))).isInstanceOf(Sparresultat.Sparat.class);
        assertThat(rigg.oppna("Fil").rader()).hasSize(1);
        assertThat(rigg.oppna("Fil").handelser()).isEmpty();

        assertThat(spara(List.of(ny, handelse), List.of())).isInstanceOf(Sparresultat.Sparat.class);
        assertThat(rigg.oppna("Fil").rader()).hasSize(2);
    }

    @Test void PR_06_a_row_that_only_holds_a_place_is_refused() {
        Kopfilsrad tom = nyRad(null);
        tom.setKommentar("Reserverad");
        tom.setFaktisktMar(new BigDecimal("1000.00"));

        assertThatThrownBy(() -> spara(List.of(tom), List.of())).isInstanceOf(RadAvvisadException.class).hasMessageContaining("PR-06");
    }

    private Sparresultat spara(List<? extends Entitet> andrade, List<? extends Entitet> borttagna) {
        return rigg.tjanst.spara(fil.kopfil().getId(), andrade, borttagna);
    }

    private Kopfilsrad nyRad(Prognoshandelse handelse) {
        Kopfilsrad ny = UnderlagFactory.eINSTANCE.createKopfilsrad();
        ny.setId("ny-rad");
        ny.setKopfil(fil.kopfil());
        ny.setSortnyckel("99999999");
        ny.setFrom(LocalDate.of(2024, 11, 1));
        ny.setHandelse(handelse);
        return ny;
    }

    private Prognoshandelse handelse() {
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        handelse.setId("ny-handelse");
        handelse.setKopfil(fil.kopfil());
        handelse.setTyp(Handelsetyp.NYTT_ARENDE);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        handelse.setDatum(LocalDate.of(2024, 11, 1));
        return handelse;
    }

    private static void effekt(Prognoshandelse handelse, Kopfilsrad rad) {
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        effekt.setId("ny-effekt");
        effekt.setRad(rad);
        effekt.setManad(11);
        effekt.setDelta(new BigDecimal("84000.00"));
        handelse.getEffekter().add(effekt);
    }
}
