package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.ui.editor.Exempelfil.effekt;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;

class ManadsandringTest {

    private final Exempelfil fil = new Exempelfil();
    private Kopfilsmodell modell;

    @Test void an_amount_in_a_month_without_forecast_is_actual() {
        Kopfilsrad rad = fil.rad("Exempelsson", 3, "70400.00");
        skriv(3, "70500");

        assertThat(rad.getFaktisktMar()).isEqualTo("70500.00");
        assertThat(post().summa()).isEqualTo("70500.00");
        assertThat(post().harPrognos()).isFalse();
        assertThat(modell.historik().changedRoots()).containsExactly(rad);
    }

    @Test void an_emptied_month_without_forecast_is_empty_and_not_zero() {
        Kopfilsrad rad = fil.rad("Exempelsson", 3, "70400.00");
        skriv(3, null);

        assertThat(rad.getFaktisktMar()).isNull();
        assertThat(post().visat(3)).isNull();
    }

    @Test void A3_in_a_green_month_the_typed_total_changes_the_event_and_never_the_actual_amount() {
        Kopfilsrad rad = fil.rad("Exempelsson", 11, "123000.00");
        Prognoshandelse handelse = fil.handelse(Handelsetyp.BYTE_AV_INSATS);
        Prognoseffekt effekt = effekt(handelse, rad, 11, "-123000.00");

        skriv(11, "20000");

        assertThat(rad.getFaktisktNov()).isEqualTo("123000.00");
        assertThat(effekt.getDelta()).isEqualTo("-103000.00");
        assertThat(post().visat(11)).isEqualTo("20000.00");
        assertThat(modell.historik().changedRoots()).containsExactly((EObject) handelse);
    }

    @Test void A4_an_emptied_green_month_leaves_nothing_and_keeps_the_actual_amount() {
        Kopfilsrad rad = fil.rad("Exempelsson", 12, "93000.00");
        Prognoseffekt effekt = effekt(fil.handelse(Handelsetyp.AVSLUT_IFORTID), rad, 12, "-3000.00");

        skriv(12, null);

        assertThat(effekt.getDelta()).isEqualTo("-93000.00");
        assertThat(rad.getFaktisktDec()).isEqualTo("93000.00");
        assertThat(post().visat(12)).isEqualTo("0.00");
        assertThat(post().arGron(12)).isTrue();
    }

    @Test void PR_02_with_several_events_the_latest_takes_the_difference() {
        Kopfilsrad rad = fil.rad("Exempelsson", 10, "100.00");
        Prognoseffekt first = effekt(fil.handelse(Handelsetyp.PRISANDRING), rad, 10, "-20.00");
        Prognoseffekt second = effekt(fil.handelse(Handelsetyp.FORLANGNING), rad, 10, "7.50");

        skriv(10, "200");

        assertThat(first.getDelta()).isEqualTo("-20.00");
        assertThat(second.getDelta()).isEqualTo("120.00");
        assertThat(post().visat(10)).isEqualTo("200.00");
    }

    @Test void PR_04_on_a_row_that_an_event_made_every_amount_is_forecast() {
        Kopfilsrad rad = fil.rad("Exempelsson", 1);
        Prognoshandelse handelse = fil.handelse(Handelsetyp.NYTT_ARENDE);
        rad.setHandelse(handelse);
        effekt(handelse, rad, 10, "47600.00");

        skriv(11, "84000");

        assertThat(rad.getFaktisktNov()).isNull();
        assertThat(post().arGron(11)).isTrue();
        assertThat(post().prognos().summa()).isEqualTo("131600.00");
        Prognoseffekt ny = handelse.getEffekter().get(1);
        assertThat(ny.getId()).isNotBlank();
        assertThat(ny.getEnhetId()).isEqualTo("enhet");
        assertThat(modell.arAndrad(post(), 11)).isTrue();

        modell.historik().undo();
        assertThat(post().arGron(11)).isFalse();
        assertThat(post().prognos().summa()).isEqualTo("47600.00");
        assertThat(modell.historik().changedRoots()).isEmpty();
        modell.historik().redo();
        assertThat(post().visat(11)).isEqualTo("84000.00");
    }

    @Test void A27_a_row_whose_event_is_confirmed_takes_actual_amounts() {
        Kopfilsrad rad = fil.rad("Exempelsson", 1);
        Prognoshandelse handelse = fil.handelse(Handelsetyp.NYTT_ARENDE);
        handelse.setStatus(Handelsestatus.BEKRAFTAD);
        rad.setHandelse(handelse);

        skriv(11, "84000");

        assertThat(rad.getFaktisktNov()).isEqualTo("84000.00");
        assertThat(handelse.getEffekter()).isEmpty();
    }

    @Test void emptying_an_empty_month_of_an_event_row_or_typing_the_same_changes_nothing() {
        Kopfilsrad rad = fil.rad("Exempelsson", 3, "70400.00");
        rad.setHandelse(fil.handelse(Handelsetyp.NYTT_ARENDE));

        skriv(5, null);
        rad.setHandelse(null);
        skriv(3, "70400");

        assertThat(modell.historik().undoLabel()).isNull();
        assertThat(modell.historik().isDirty()).isFalse();
    }

    @Test void ore_beyond_two_decimals_are_rounded_half_up() {
        Kopfilsrad rad = fil.rad("Exempelsson", 3);
        skriv(3, "10.005");

        assertThat(rad.getFaktisktMar()).isEqualTo("10.01");
    }

    private void skriv(int manad, String visat) {
        if (modell == null) {
            modell = fil.modell();
        }
        BigDecimal amount = visat == null ? null : new BigDecimal(visat);
        modell.historik().execute(Texter.andra(Texter.manad(manad), post()), List.of(() -> Manadsandring.visa(post(), manad, amount)));
    }

    private Radpost post() {
        return modell.poster().get(0);
    }
}
