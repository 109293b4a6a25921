package se.underlag.prognos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.underlag.base.Belopp;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage;
import se.underlag.prognos.Prognossammanstallning;
import se.underlag.prognos.Prognossammanstallning.Enhetsprognos;
import se.underlag.prognos.Prognossammanstallning.Insatsprognos;

/** The worked examples of the domain, with the sums they state. */
class PrognossummaTest {

    private final List<Kopfilsrad> rader = new ArrayList<>();
    private final List<Prognoshandelse> handelser = new ArrayList<>();

    @Test void S01_PR_03_extension_is_forecast_on_the_existing_row() {
        handelse(Handelsetyp.FORLANGNING, s01(), Map.of(10, "99200", 11, "96000", 12, "99200"));
        Enhetsprognos summa = summa();
        assertThat(summa.faktiskt().summa()).isEqualByComparingTo("656000");
        assertThat(summa.prognos().summa()).isEqualByComparingTo("294400");
        assertThat(summa.faktiskt().get(10)).isNull();
        assertThat(summa.prognos().get(10)).isEqualByComparingTo("99200");
        assertThat(summa.insatser()).containsExactly(new Insatsprognos("BmSS", new BigDecimal("656000.00"), new BigDecimal("294400.00")));
        assertThat(Prognossumma.of(2024, List.of(summa)).summa()).isEqualByComparingTo("950400");
    }

    @Test void S02_PR_04_a_new_arende_is_forecast_only() {
        handelse(Handelsetyp.NYTT_ARENDE, rad("BmSS", Map.of()), Map.of(10, "47600", 11, "84000", 12, "86800"));
        assertThat(summa().faktiskt().summa()).isEqualByComparingTo("0");
        assertThat(summa().prognos().summa()).isEqualByComparingTo("218400");
    }

    @Test void S03_PR_05_A3_a_change_of_insats_nets_minus_45_750_and_leaves_the_actual() {
        Kopfilsrad gammal = rad("Korttidsboende", Map.of(11, "123000", 12, "127100"));
        Prognoshandelse byte_ = handelse(Handelsetyp.BYTE_AV_INSATS, rad("BmSS", Map.of()), Map.of(11, "100500", 12, "103850"));
        effekt(byte_, gammal, 11, "-123000");
        effekt(byte_, gammal, 12, "-127100");
        assertThat(summa().prognos().summa()).isEqualByComparingTo("-45750");
        assertThat(summa().faktiskt().summa()).isEqualByComparingTo("250100");
        assertThat(summa().insatser()).containsExactly(new Insatsprognos("BmSS", Belopp.NOLL, new BigDecimal("204350.00")),
                new Insatsprognos("Korttidsboende", new BigDecimal("250100.00"), new BigDecimal("-250100.00")));
    }

    @Test void S04_A4_an_early_end_reduces_by_a_forecast() {
        Kopfilsrad rad = rad("BmSS", Map.of(11, "90000", 12, "93000"));
        handelse(Handelsetyp.AVSLUT_IFORTID, rad, Map.of(11, "-60000", 12, "-93000"));
        assertThat(summa().prognos().summa()).isEqualByComparingTo("-153000");
        assertThat(summa().faktiskt().summa()).isEqualByComparingTo("183000");
    }

    @Test void S06_a_changed_price_forecasts_the_difference() {
        Kopfilsrad rad = rad("BmSS", Map.of(11, "100500", 12, "103850"));
        handelse(Handelsetyp.PRISANDRING, rad, Map.of(11, "-6000", 12, "-6200"));
        assertThat(summa().prognos().summa()).isEqualByComparingTo("-12200");
        assertThat(summa().prognos().get(11)).isEqualByComparingTo("-6000");
    }

    @Test void S10_A27_a_confirmed_event_counts_as_actual_and_not_twice() {
        Prognoshandelse handelse = handelse(Handelsetyp.FORLANGNING, s01(), Map.of(10, "99200", 11, "96000", 12, "99200"));
        Kopfilsrad rad = rader.get(0);
        handelse.setStatus(Handelsestatus.BEKRAFTAD);
        rad.setFaktisktOkt(new BigDecimal("99200.00"));
        rad.setFaktisktNov(new BigDecimal("96000.00"));
        rad.setFaktisktDec(new BigDecimal("99200.00"));
        assertThat(summa().faktiskt().summa()).isEqualByComparingTo("950400");
        assertThat(summa().prognos().summa()).isEqualByComparingTo("0");
    }

    @Test void PR_02_several_events_on_one_cell_add_up_and_never_touch_the_actual() {
        Kopfilsrad rad = rad("BmSS", Map.of(11, "100500"));
        handelse(Handelsetyp.PRISANDRING, rad, Map.of(11, "-6000"));
        handelse(Handelsetyp.ATGARD, rad, Map.of(11, "1000"));
        assertThat(summa().faktiskt().get(11)).isEqualByComparingTo("100500");
        assertThat(summa().prognos().get(11)).isEqualByComparingTo("-5000");
    }

    @Test void PR_02_all_six_examples_side_by_side_add_up_unit_by_unit() {
        handelse(Handelsetyp.FORLANGNING, s01(), Map.of(10, "99200", 11, "96000", 12, "99200"));
        Enhetsprognos first = Prognossumma.of("A", "A", Radposter.of(rader, handelser));
        handelse(Handelsetyp.NYTT_ARENDE, rad("BmSS", Map.of()), Map.of(10, "47600", 11, "84000", 12, "86800"));
        Enhetsprognos both = Prognossumma.of("B", "B", Radposter.of(rader, handelser));
        Prognossammanstallning ar = Prognossumma.of(2024, List.of(first, both));
        assertThat(ar.faktisk()).isEqualByComparingTo("1312000");
        assertThat(ar.prognos()).isEqualByComparingTo("807200");
        assertThat(ar.summa()).isEqualByComparingTo("2119200");
    }

    @Test void a_unit_without_rows_sums_to_nothing() {
        assertThat(summa().faktiskt().isEmpty()).isTrue();
        assertThat(summa().insatser()).isEmpty();
        assertThat(Prognossumma.of(2025, List.of()).summa()).isEqualByComparingTo("0");
    }

    private Kopfilsrad s01() {
        return rad("BmSS", Map.of(3, "70400", 4, "96000", 5, "99200", 6, "96000", 7, "99200", 8, "99200", 9, "96000"));
    }

    private Enhetsprognos summa() {
        return Prognossumma.of("E1", "Enheten", Radposter.of(rader, handelser));
    }

    private Kopfilsrad rad(String insats, Map<Integer, String> faktiskt) {
        Kopfilsrad rad = UnderlagFactory.eINSTANCE.createKopfilsrad();
        rad.setId("rad-" + rader.size());
        Insatstyp typ = UnderlagFactory.eINSTANCE.createInsatstyp();
        typ.setNamn(insats);
        rad.setInsatstyp(typ);
        faktiskt.forEach((manad, belopp) -> rad.eSet(
                UnderlagPackage.Literals.KOPFILSRAD.getEStructuralFeature(UnderlagPackage.KOPFILSRAD__FAKTISKT_JAN + manad - 1),
                new BigDecimal(belopp)));
        rader.add(rad);
        return rad;
    }

    private Prognoshandelse handelse(Handelsetyp typ, Kopfilsrad rad, Map<Integer, String> deltan) {
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        handelse.setTyp(typ);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        deltan.forEach((manad, delta) -> effekt(handelse, rad, manad, delta));
        handelser.add(handelse);
        return handelse;
    }

    private static void effekt(Prognoshandelse handelse, Kopfilsrad rad, int manad, String delta) {
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        effekt.setManad(manad);
        effekt.setDelta(new BigDecimal(delta));
        effekt.setRad(rad);
        handelse.getEffekter().add(effekt);
    }
}
