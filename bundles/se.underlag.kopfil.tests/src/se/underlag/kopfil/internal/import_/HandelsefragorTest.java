package se.underlag.kopfil.internal.import_;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.internal.import_.Rad.rad;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Handelsefraga;
import se.underlag.kopfil.Handelsefraga.Svar;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Inlasning;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Radbild;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;

/** What an all-green new row is, where the file does not tell: asked for, and carried out as answered. By S03. */
class HandelsefragorTest {

    private static final String ANNA = "198112289874";

    private final Minne minne = new Minne();

    /** The old row of S03, Korttidsboende 4 100 per dygn to the end of the year. */
    private static Rad korttids() {
        return rad(ANNA).nummer(2).insats("Korttidsboende").beslut("B-7", "2024-01-01", "2024-12-31").dygnspris("4100");
    }

    /** Another open row of the same person. */
    private static Rad ledsagning() {
        return rad(ANNA).nummer(3).insats("Ledsagning").beslut("B-8", "2024-01-01", "2024-12-31").dygnspris("100");
    }

    /** The new row of S03, BmSS 3 350 from 1 November: 30 and 31 dygn. */
    private static Rad bmss() {
        return rad(ANNA).nummer(4).period("2024-11-01", null).dygnspris("3350").gron(11, "100500").gron(12, "103850");
    }

    private List<Handelsefraga> fragor(Rad... fil) {
        List<Radbild> bilder = Arrays.stream(fil).map(Rad::bild).toList();
        return Handelsefragor.av(Importplanering.of(bilder, Set.of(), minne.bild(), name -> name, Minne.IDAG).rader(), Optional.empty());
    }

    private void lagra() {
        minne.importera(korttids().vit(11, "123000").vit(12, "127100"), ledsagning().vit(11, "3000").vit(12, "3100"));
    }

    private static Rad minskadKorttids() {
        return korttids().gron(11, "0").gron(12, "0");
    }

    private static Rad minskadLedsagning() {
        return ledsagning().gron(11, "0").gron(12, "0");
    }

    private Map<Handelsetyp, String> effekter() {
        return minne.handelser.stream().collect(Collectors.toMap(Prognoshandelse::getTyp, handelse -> handelse.getEffekter().stream()
                .map(Prognoseffekt::getDelta).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(0).toPlainString()));
    }

    @Test void PR_04_a_person_without_another_open_row_needs_no_question() {
        assertThat(fragor(bmss())).isEmpty();
        assertThat(fragor(bmss(), rad(ANNA).nummer(2).beslut("B-1", "2024-01-01", "2024-06-30").vit(1, "100"))).as("ended long before").isEmpty();
        assertThat(fragor(bmss(), rad("197010032391").nummer(2).beslut("B-1", "2024-01-01", "2024-12-31").vit(1, "100"))).as("somebody else")
                .isEmpty();
    }

    @Test void PR_04_two_masked_rows_are_not_one_person() {
        Rad ny = rad("Skyddad identitet").nummer(4).period("2024-11-01", null).dygnspris("3350").gron(11, "100500").gron(12, "103850");
        Rad annan = rad("Skyddad identitet").nummer(2).insats("Korttidsboende").beslut("B-7", "2024-01-01", "2024-12-31").dygnspris("4100");
        assertThat(Handelsefragor.av(List.of(nyPlanrad(annan.vit(11, "123000")), nyPlanrad(ny)), Optional.empty())).isEmpty();
    }

    private static Planrad nyPlanrad(Rad rad) {
        return new Planrad(Utfall.NY, rad.bild(), null, List.of());
    }

    @Test void PR_05_the_rows_it_may_replace_are_told_and_the_reduced_one_is_proposed() {
        lagra();
        assertThat(fragor(korttids().vit(11, "123000").vit(12, "127100"), minskadLedsagning(), bmss())).singleElement().satisfies(fraga -> {
            assertThat(fraga.plats().rad()).isEqualTo(4);
            assertThat(fraga.kandidater()).extracting(kandidat -> kandidat.plats().rad()).containsExactly(2, 3);
            assertThat(fraga.kandidater()).extracting(Handelsefraga.Kandidat::radId).containsExactly(minne.rader.get(0).getId(),
                    minne.rader.get(1).getId());
            assertThat(fraga.kandidater()).extracting(Handelsefraga.Kandidat::minskad).containsExactly(false, true);
            assertThat(fraga.forslag()).isEqualTo(Svar.bytesAv(minskadLedsagning().bild().plats()));
        });
    }

    @Test void PR_05_a_row_that_is_stored_is_not_asked_for_again() {
        lagra();
        minne.importera(minskadKorttids(), ledsagning().vit(11, "3000").vit(12, "3100"), bmss());
        assertThat(fragor(minskadKorttids(), ledsagning().vit(11, "3000").vit(12, "3100"), bmss())).isEmpty();
    }

    @Test void PR_05_the_answer_names_the_row_whose_reduction_belongs_to_the_change() {
        lagra();
        Svar svar = Svar.bytesAv(minskadKorttids().bild().plats());
        minne.importera(Map.of(bmss().bild().plats(), svar), minskadKorttids(), minskadLedsagning(), bmss());
        // 100 500 + 103 850 - 123 000 - 127 100 = -45 750; the other row ends early: -3 000 - 3 100
        assertThat(effekter()).isEqualTo(Map.of(Handelsetyp.BYTE_AV_INSATS, "-45750", Handelsetyp.AVSLUT_IFORTID, "-6100"));
    }

    @Test void PR_04_an_answer_of_a_new_arende_leaves_reductions_to_events_of_their_own() {
        lagra();
        minne.importera(Map.of(bmss().bild().plats(), Svar.nyttArende()), minskadKorttids(), ledsagning().vit(11, "3000").vit(12, "3100"), bmss());
        // 100 500 + 103 850 = 204 350 and -123 000 - 127 100 = -250 100
        assertThat(effekter()).isEqualTo(Map.of(Handelsetyp.NYTT_ARENDE, "204350", Handelsetyp.AVSLUT_IFORTID, "-250100"));
    }

    @Test void PR_05_without_an_answer_every_reduction_of_the_person_belongs_to_the_change() {
        lagra();
        minne.importera(minskadKorttids(), minskadLedsagning(), bmss());
        assertThat(effekter()).isEqualTo(Map.of(Handelsetyp.BYTE_AV_INSATS, "-51850"));
    }

    @Test void an_answer_to_no_question_or_with_no_candidate_is_refused() {
        lagra();
        List<Handelsefraga> fragor = fragor(minskadKorttids(), bmss());
        Importplan plan = new Importplan("a.xlsx", new byte[0], new Importmal("LSS", 2024, null), null, List.of(), List.of(), null, Manadsbelopp.TOMT,
                Set.of(), Inlasning.OKAND, fragor, Map.of());
        assertThat(plan.medSvar(Map.of(bmss().bild().plats(), fragor.get(0).forslag())).svar()).hasSize(1);
        assertThatThrownBy(() -> plan.medSvar(Map.of(korttids().bild().plats(), Svar.nyttArende()))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.medSvar(Map.of(bmss().bild().plats(), Svar.bytesAv(ledsagning().bild().plats()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Svar(Handelsetyp.FORLANGNING, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Svar(Handelsetyp.BYTE_AV_INSATS, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
