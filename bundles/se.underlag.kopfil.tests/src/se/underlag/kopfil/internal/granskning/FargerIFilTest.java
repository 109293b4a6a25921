package se.underlag.kopfil.internal.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testbok.fylld;
import static se.underlag.kopfil.Testbok.gron;
import static se.underlag.kopfil.Testbok.textfarg;
import static se.underlag.kopfil.Testbok.villkor;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.granska;
import static se.underlag.kopfil.Testgranskning.rad;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Fargfynd.Kalla;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Testbok;

/** PR-02: which marks a file bears, and what a person says they mean. */
class FargerIFilTest {

    private static final int GUL = 0xFFFF00;
    private static final int GRON_TEXT = 0x00B050;

    private static Object[] row(String beslut, Object... months) {
        return rad("195503149808", beslut, "Ledsagning", null, null, null, 1, months);
    }

    /** 1 + 2 green, 4 + 8 yellow, 16 green text, 32 by a condition, 64 unmarked. */
    private static Testbok marked() {
        return bok(2025).rad(row("B-1", gron(1), gron(2), fylld(4, GUL), fylld(8, GUL), textfarg(16, GRON_TEXT), villkor(32, 0x92D050), 64));
    }

    private static String prognos(Lasval val) {
        Filsvar svar = granska(marked(), val);
        assertThat(svar.faktiskt().summa().add(svar.prognos().summa())).as("nothing is lost").isEqualTo("127.00");
        return svar.prognos().summa().toString();
    }

    private static Lasval val(Fargval farger) {
        return Lasval.AUTO.medFarger(farger);
    }

    @Test void PR_02_every_mark_is_told_with_count_addresses_and_what_it_means_by_default() {
        assertThat(granska(marked()).farger()).containsExactly(
                new Fargfynd(Testbok.GRON, Kalla.FYLLNING, 2, List.of("I4", "J4"), true, "ljusgrön"),
                new Fargfynd(GUL, Kalla.FYLLNING, 2, List.of("K4", "L4"), false, "gul"),
                new Fargfynd(GRON_TEXT, Kalla.TYPSNITT, 1, List.of("M4"), false, "grön"),
                new Fargfynd(0x92D050, Kalla.VILLKOR, 1, List.of("N4"), false, "grön"));
    }

    @Test void PR_02_only_green_fills_mean_prognos_unless_somebody_says_otherwise() {
        assertThat(prognos(Lasval.AUTO)).isEqualTo("3.00");
    }

    @Test void PR_02_named_fills_are_the_only_ones() {
        assertThat(prognos(Lasval.AUTO.medGrona(Set.of(GUL)))).isEqualTo("12.00");
        assertThat(prognos(Lasval.AUTO.medGrona(Set.of(GUL, Testbok.GRON)))).isEqualTo("15.00");
    }

    @Test void PR_02_a_green_that_is_said_to_mean_something_else_is_no_prognos() {
        assertThat(prognos(val(Fargval.INGET.medEjGrona(Set.of(Testbok.GRON))))).isEqualTo("0.00");
        assertThat(prognos(Lasval.AUTO.medGrona(Set.of(GUL)).medFarger(Fargval.INGET.medEjGrona(Set.of(GUL))))).isEqualTo("0.00");
    }

    @Test void PR_02_text_of_a_named_colour_is_prognos() {
        assertThat(prognos(val(Fargval.INGET.medTypsnitt(Set.of(GRON_TEXT))))).isEqualTo("19.00");
    }

    @Test void PR_02_what_a_condition_shows_is_prognos_only_when_it_is_named() {
        assertThat(prognos(val(Fargval.INGET.medVillkor(Set.of(0x92D050))))).isEqualTo("35.00");
        assertThat(prognos(Lasval.AUTO.medGrona(Set.of(0x92D050)))).as("named as a fill").isEqualTo("0.00");
    }

    private static Testbok words() {
        return bok(2025).rad(concat(row("B-1", 1, 2), 3, "Prognos ")).rad(concat(row("B-2", 4), 4, "prognosticerad"))
                .rad(concat(row("B-3", 8), 8, "ej prognos")).rad(concat(row("B-4", 16), 16, "PROGNOS"));
    }

    /** The row with its sum in U and a word in V. */
    private static Object[] concat(Object[] row, Object sum, String word) {
        Object[] all = new Object[22];
        System.arraycopy(row, 0, all, 0, row.length);
        all[20] = sum;
        all[21] = word;
        return all;
    }

    @Test void PR_02_a_word_in_rows_is_offered_and_makes_them_prognos_when_it_is_named() {
        assertThat(granska(words()).farger()).containsExactly(new Fargfynd(-1, Kalla.TEXT, 2, List.of("V4", "V7"), false, "Prognos"),
                new Fargfynd(-1, Kalla.TEXT, 1, List.of("V5"), false, "prognosticerad"));
        assertThat(granska(words()).prognos().summa()).isEqualTo("0.00");
        Filsvar named = granska(words(), val(Fargval.INGET.medPrognostext(Set.of("prognos"))));
        assertThat(named.prognos().summa()).isEqualTo("19.00");
        assertThat(named.faktiskt().summa()).isEqualTo("12.00");
        assertThat(named.rader().get(0).gron()).as("months without an amount are not marked").containsExactly(1, 2);
    }

    private static List<String> told(Testbok bok, Lasval val) {
        return granska(bok, val).avvikelser().stream().filter(fynd -> fynd.regel().equals("XL-03")).map(fynd -> fynd.text()).toList();
    }

    @Test void PR_02_marks_that_look_like_prognos_and_do_not_count_are_told_until_somebody_has_decided() {
        assertThat(told(marked(), Lasval.AUTO)).hasSize(2).anySatisfy(text -> assertThat(text).contains("M4", "--prognostypsnitt 00B050"))
                .anySatisfy(text -> assertThat(text).contains("N4", "--prognosvillkor 92D050"));
        assertThat(told(marked(), val(new Fargval(Set.of(), Set.of(GRON_TEXT), Set.of(0x92D050), Set.of())))).isEmpty();
        assertThat(told(words(), Lasval.AUTO)).as("words are only offered").isEmpty();
    }

    @Test void only_amounts_of_data_rows_count() {
        Testbok bok = new Testbok().blad("Blad1").rad(fylld("Köpfil 2025", GUL)).rad()
                .rad("Personnummer", "Beslutsnr", "Insats", fylld("Jan", GUL), fylld("Feb", GUL), fylld("Mar", GUL))
                .rad(fylld("195503149808", GUL), fylld("B-1", GUL), "Ledsagning", fylld(1, GUL), fylld(null, GUL), fylld(" ", GUL))
                .rad("Summa", null, null, fylld(1, GUL), fylld(0, GUL), fylld(0, GUL));
        assertThat(granska(bok).farger()).containsExactly(new Fargfynd(GUL, Kalla.FYLLNING, 1, List.of("D4"), false, "gul"));
    }

    @Test void white_fills_and_black_text_are_no_marks_and_five_addresses_are_enough() {
        Object[] months = new Object[12];
        for (int i = 0; i < 12; i++) {
            months[i] = i % 2 == 0 ? fylld(i, 0xFFFFFF) : i == 11 ? textfarg(i, 0x000000) : gron(i);
        }
        Filsvar svar = granska(bok(2025).rad(row("B-1", months)).rad(row("B-2", gron(1))));
        assertThat(svar.farger()).containsExactly(
                new Fargfynd(Testbok.GRON, Kalla.FYLLNING, 6, List.of("J4", "L4", "N4", "P4", "R4"), true, "ljusgrön"));
    }
}
