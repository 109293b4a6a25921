package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Fargfynd.Kalla;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Mallval;

class FargmodellTest {

    private static final Fargfynd GRON = new Fargfynd(0x92D050, Kalla.FYLLNING, 12, List.of("N5"), true, "ljusgrön");
    private static final Fargfynd MOSSA = new Fargfynd(0x70AD47, Kalla.FYLLNING, 2, List.of("N9"), true, "grön");
    private static final Fargfynd GUL = new Fargfynd(0xFFFF00, Kalla.FYLLNING, 3, List.of("O5"), false, "gul");
    private static final Fargfynd ROD_TEXT = new Fargfynd(0xFF0000, Kalla.TYPSNITT, 4, List.of("P5"), false, "röd");
    private static final Fargfynd ORD = new Fargfynd(-1, Kalla.TEXT, 4, List.of("B5"), false, "Prognos");

    private final Fargmodell modell = new Fargmodell(List.of(GRON, MOSSA, GUL, ROD_TEXT, ORD), Lasval.AUTO);

    @Test void PR_02_green_fills_are_prognos_and_nothing_else_is() {
        assertThat(modell.farger().stream().filter(modell::arPrognos)).containsExactly(GRON, MOSSA);
        assertThat(modell.till(Lasval.AUTO)).isEqualTo(Lasval.AUTO);
    }

    @Test void only_what_is_no_green_fill_is_asked_about() {
        assertThat(modell.undrar()).isTrue();
        assertThat(new Fargmodell(List.of(GRON, MOSSA), Lasval.AUTO).undrar()).isFalse();
        assertThat(new Fargmodell(List.of(), Lasval.AUTO).undrar()).isFalse();
    }

    @Test void a_green_that_means_something_else_is_left_out_and_other_greens_still_count() {
        modell.bestam(MOSSA, false);
        Lasval val = modell.till(Lasval.AUTO);
        assertThat(val.grona()).isEmpty();
        assertThat(val.farger().ejGrona()).containsExactly(0x70AD47);
    }

    @Test void where_yellow_is_prognos_the_fills_are_named() {
        modell.bestam(GUL, true);
        modell.bestam(MOSSA, false);
        Lasval val = modell.till(Lasval.AUTO);
        assertThat(val.grona()).containsExactlyInAnyOrder(0x92D050, 0xFFFF00);
        assertThat(val.farger()).isEqualTo(Fargval.INGET);
    }

    @Test void a_colour_of_text_and_a_word_can_mean_prognos() {
        modell.bestam(ROD_TEXT, true);
        modell.bestam(ORD, true);
        assertThat(modell.till(Lasval.AUTO).farger()).isEqualTo(new Fargval(Set.of(), Set.of(0xFF0000), Set.of(), Set.of("Prognos")));
    }

    @Test void what_was_said_holds_when_the_file_is_read_again() {
        modell.bestam(GUL, true);
        modell.bestam(GRON, false);
        modell.bestam(ORD, true);
        Fargmodell again = new Fargmodell(modell.farger(), modell.till(Lasval.AUTO));
        assertThat(again.farger().stream().filter(again::arPrognos)).containsExactly(MOSSA, GUL, ORD);
        assertThat(again.till(Lasval.AUTO)).isEqualTo(modell.till(Lasval.AUTO));
    }

    @Test void the_fills_of_a_template_hold_until_others_are_said() {
        Fargmodell byTemplate = new Fargmodell(modell.farger(), Lasval.AUTO, Map.of(Mallval.GRON, "FFFF00, 92d050"));
        assertThat(byTemplate.farger().stream().filter(byTemplate::arPrognos)).containsExactly(GRON, GUL);
        assertThat(byTemplate.till(Lasval.AUTO)).isEqualTo(Lasval.AUTO);
        assertThat(byTemplate.mallrader()).containsOnly(Map.entry(Mallval.GRON, "92D050,FFFF00"));

        byTemplate.bestam(GUL, false);
        assertThat(byTemplate.till(Lasval.AUTO).grona()).containsExactly(0x92D050);
        byTemplate.bestam(GRON, false);
        assertThat(byTemplate.till(Lasval.AUTO).grona()).isEmpty();
        assertThat(byTemplate.till(Lasval.AUTO).farger().ejGrona()).containsExactlyInAnyOrder(0x92D050, 0x70AD47, 0xFFFF00);
    }

    @Test void a_template_names_no_fills_where_they_go_by_their_hue() {
        assertThat(modell.mallrader()).isEmpty();
        modell.bestam(GUL, true);
        assertThat(modell.mallrader()).containsOnly(Map.entry(Mallval.GRON, "70AD47,92D050,FFFF00"));
    }

    @Test void PR_02_what_was_said_of_marks_that_a_reading_does_not_show_is_not_forgotten() {
        modell.bestam(GUL, true);
        modell.bestam(MOSSA, false);
        modell.bestam(ROD_TEXT, true);
        modell.bestam(ORD, true);
        Lasval val = modell.till(Lasval.AUTO);
        assertThat(new Fargmodell(List.of(), val).till(val)).isEqualTo(val);
        assertThat(new Fargmodell(List.of(GRON), val).till(val)).isEqualTo(val);

        modell.bestam(GUL, false);
        Lasval denied = modell.till(Lasval.AUTO);
        assertThat(denied.farger().ejGrona()).containsExactly(0x70AD47);
        assertThat(new Fargmodell(List.of(GRON), denied).till(denied)).isEqualTo(denied);
    }

    @Test void PR_02_a_template_keeps_text_colours_and_words_and_they_hold_until_others_are_said() {
        modell.bestam(ROD_TEXT, true);
        modell.bestam(ORD, true);
        modell.bestam(MOSSA, false);
        Map<String, String> mall = modell.mallrader();
        assertThat(mall).containsOnly(Map.entry(Mallval.EJ_GRON, "70AD47"), Map.entry(Mallval.TYPSNITT, "FF0000"),
                Map.entry(Mallval.PROGNOSTEXT, "Prognos"));
        Fargmodell again = new Fargmodell(modell.farger(), Lasval.AUTO, mall);
        assertThat(again.farger().stream().filter(again::arPrognos)).containsExactly(GRON, ROD_TEXT, ORD);
        assertThat(again.till(Lasval.AUTO)).isEqualTo(Lasval.AUTO);
        again.bestam(ROD_TEXT, false);
        Lasval without = again.till(Lasval.AUTO);
        assertThat(Mallval.med(without, mall)).as("the template adds nothing").isEqualTo(without);
        assertThat(without.farger().typsnitt()).isEmpty();
        assertThat(new Fargmodell(modell.farger(), without, mall).arPrognos(ROD_TEXT)).isFalse();
        assertThat(new Fargmodell(List.of(), Lasval.AUTO, mall).mallrader()).as("a file that shows none").isEqualTo(mall);
    }

    @Test void a_mark_that_was_seen_in_the_file_before_is_not_asked_about_again() {
        assertThat(modell.undrar(modell.kannetecken())).isFalse();
        assertThat(modell.undrar(new Fargmodell(List.of(GUL, GRON), Lasval.AUTO).kannetecken())).isTrue();
    }
}
