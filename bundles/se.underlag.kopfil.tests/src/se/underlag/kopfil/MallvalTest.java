package se.underlag.kopfil;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testgranskning.fil;
import static se.underlag.kopfil.Testgranskning.granskare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.internal.granskning.Granskare;

/** What a column template says beside the headings. */
class MallvalTest {

    private static final String ANNA = "195503149808";
    private static final int RED = 0xFF0000;

    private static Filsvar granska(Testbok bok, Map<String, String> mall) {
        return granskare(mall, bok).granska(List.of(new Granskare.Fil("0.xlsx", fil(0))), Lasval.AUTO.medMall("egen"), null).filer().get(0);
    }

    @Test void PR_02_marks_of_every_kind_are_written_and_read_again() {
        Lasval val = Lasval.AUTO.medGrona(Set.of(0xFFFF00, 0x0A0B0C))
                .medFarger(new Fargval(Set.of(0x92D050), Set.of(RED, 1), Set.of(0x00B050), Set.of("prognos", "prel")));
        assertThat(Mallval.av(val)).containsOnly(Map.entry(Mallval.GRON, "0A0B0C,FFFF00"), Map.entry(Mallval.EJ_GRON, "92D050"),
                Map.entry(Mallval.TYPSNITT, "000001,FF0000"), Map.entry(Mallval.VILLKOR, "00B050"), Map.entry(Mallval.PROGNOSTEXT, "prel/prognos"));
        assertThat(Mallval.med(Lasval.AUTO, Mallval.av(val))).isEqualTo(val);
    }

    @Test void a_template_from_before_says_what_it_said() {
        assertThat(Mallval.med(Lasval.AUTO, Map.of("Pnr", "person", "lasval.gron", "#ffff00, FF92D050", "lasval.blad", "LSS / SoL")))
                .isEqualTo(Lasval.AUTO.medGrona(Set.of(0xFFFF00, 0x92D050)).medBlad(Set.of("LSS", "SoL")));
    }

    @Test void as_many_colours_as_a_page_shows_find_room_in_lines_of_a_column() {
        Set<Integer> many = new HashSet<>(IntStream.range(0, 200).boxed().toList());
        Map<String, String> lines = Mallval.av(Lasval.AUTO.medGrona(many));
        assertThat(lines.values()).allMatch(line -> line.length() < 255);
        assertThat(lines.keySet()).allMatch(Mallval::ar);
        assertThat(Mallval.med(Lasval.AUTO, lines).grona()).isEqualTo(many);
    }

    @Test void PR_02_what_a_person_says_at_the_time_goes_first_and_may_be_all() {
        Map<String, String> mall = Map.of(Mallval.TYPSNITT, "FF0000", Mallval.GRON, "FFFF00");
        Lasval blue = Lasval.AUTO.medFarger(Fargval.INGET.medTypsnitt(Set.of(0xFF)));
        assertThat(Mallval.med(blue, mall)).isEqualTo(blue.medGrona(Set.of(0xFFFF00)));
        Lasval nothing = Lasval.AUTO.medFarger(Fargval.INGET.somAllt());
        assertThat(Mallval.med(nothing, mall)).isEqualTo(nothing);
    }

    @Test void PR_02_text_of_a_colour_and_a_word_that_the_template_names_are_prognos() {
        Testbok bok = new Testbok().blad("2025").rad("Personnr", "Beslut", "Typ", "Jan", "Feb")
                .rad(ANNA, "B-1", "faktiskt", 10, Testbok.textfarg(20, RED)).rad(ANNA, "B-2", "Prognos", 30, 40);
        Filsvar svar = granska(bok, Map.of(Mallval.TYPSNITT, "FF0000", Mallval.PROGNOSTEXT, "prognos"));
        assertThat(svar.rader().get(0).prognos().summa()).isEqualByComparingTo("20");
        assertThat(svar.rader().get(1).prognos().summa()).isEqualByComparingTo("70");
        assertThat(granska(bok, Map.of("Typ", "ignorera")).rader().get(1).prognos().summa()).isEqualByComparingTo("0");
    }

    @Test void a_column_without_a_heading_is_named_by_its_letters() {
        Testbok bok = new Testbok().blad("2025").rad("Personnr", "Beslut", null, "Jan", "Feb").rad(ANNA, "B-1", "ring först", 10, 20);
        assertThat(granska(bok, Map.of("lasval.kolumn.C", "kommentar")).rader().get(0).kommentar()).isEqualTo("ring först");
        assertThat(granska(bok, Map.of("lasval.gron", "FFFF00")).rader().get(0).kommentar()).isNull();
    }

    @Test void every_column_that_the_template_leaves_out_is_told_to_be_left_out_by_it() {
        Testbok bok = new Testbok().blad("2025").rad("Personnr", "Beslut", "Handläggare", "Bes. ref", "Jan", "Feb").rad(ANNA, "B-1", "Påhittad",
                "R-3",
                10, 20);
        assertThat(granska(bok, Map.of("Handläggare", "ignorera", "Bes. ref", "ignorera")).kolumner())
                .filteredOn(one -> Radfalt.IGNORERA.equals(one.falt())).extracting(Kolumnforslag::index).containsExactly(2, 3);
    }

    @Test void of_two_columns_with_the_same_heading_each_is_named_by_its_letters() {
        Testbok bok = new Testbok().blad("2025").rad("Personnr", "Beslut", "Övrigt", "Övrigt", "Jan", "Feb").rad(ANNA, "B-1", "ring", "Provstöd AB",
                10);
        Filsvar svar = granska(bok, Map.of("lasval.kolumn.D", "leverantor"));
        assertThat(svar.rader().get(0).leverantor()).isEqualTo("Provstöd AB");
    }

    @Test void a_column_that_got_a_heading_of_its_own_goes_by_it() {
        Testbok bok = new Testbok().blad("2025").rad("Personnr", "Beslut", "Leverantör", "Jan", "Feb").rad(ANNA, "B-1", "Provstöd AB", 10);
        Filsvar svar = granska(bok, Map.of("lasval.kolumn.C", "kommentar"));
        assertThat(svar.rader().get(0).leverantor()).isEqualTo("Provstöd AB");
        assertThat(svar.rader().get(0).kommentar()).isNull();
    }

    @Test void the_row_of_the_headings_is_that_of_the_template_where_it_heads_a_table() {
        Testbok bok = new Testbok().blad("2025").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 10, 20)
                .rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-2", 30, 40);
        assertThat(granska(bok, Map.of()).rader()).hasSize(2);
        assertThat(granska(bok, Map.of(Mallval.RUBRIKRAD, "3")).rader()).extracting(Radbild::beslutsnr).containsExactly("B-2");
        assertThat(granska(bok, Map.of(Mallval.RUBRIKRAD, "2")).rader()).as("no heading there").hasSize(2);
    }

    @Test void letters_of_columns_count_as_Excel_counts_them() {
        assertThat(Mallval.kolumner(Map.of("lasval.kolumn.A", "person", "lasval.kolumn.aa", "beslut", "lasval.kolumn", "x", "lasval.kolumn.1", "y")))
                .containsExactly(Map.entry(0, "person"), Map.entry(26, "beslut"));
        assertThat(Mallval.kolumn(26)).isEqualTo("lasval.kolumn.AA");
    }
}
