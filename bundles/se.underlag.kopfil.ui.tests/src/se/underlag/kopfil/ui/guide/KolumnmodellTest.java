package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Kolumnforslag;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Blad;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Rad;
import se.underlag.kopfil.ui.guide.Kolumnmodell.Kolumn;

class KolumnmodellTest {

    private static final Blad BLAD = new Blad("2025", List.of(row(1, "Köpfil 2025"), row(3, "Pnr", "Nr", "Handläggare", "Jan", "Övrigt", "Övrigt"),
            row(4, "980101-9990", "B-1", "Eva Påhitt", "3200", "a", "b"), row(5, "980101-9990", "B-2", "Eva Påhitt", "3200")));
    private static final List<Kolumnforslag> TOLKAT = List.of(new Kolumnforslag(0, "Pnr", Radfalt.PERSON, 100, "Rubriken heter så."),
            new Kolumnforslag(1, "Nr", Radfalt.LOPNR, 60, "Rubriken liknar det."),
            new Kolumnforslag(3, "Jan", Radfalt.manad(1), 100, "Rubriken heter så."));

    private final Kolumnmodell modell = new Kolumnmodell(BLAD, TOLKAT, Map.of());

    private static Rad row(int nummer, String... texts) {
        Map<Integer, String> cells = new TreeMap<>();
        for (int i = 0; i < texts.length; i++) {
            cells.put(i, texts[i]);
        }
        return new Rad(nummer, cells);
    }

    private Kolumn column(int index) {
        return modell.kolumner().stream().filter(one -> one.index() == index).findFirst().orElseThrow();
    }

    @Test void the_heading_is_found_and_the_rows_below_it_are_shown_as_they_stand() {
        assertThat(modell.rubrikrad()).isEqualTo(3);
        assertThat(modell.rader()).extracting(Rad::nummer).containsExactly(4, 5);
        assertThat(column(2).exempel()).containsExactly("Eva Påhitt");
    }

    @Test void what_is_not_read_and_what_was_guessed_is_asked_about() {
        assertThat(modell.kolumner().stream().filter(Kolumn::undrar).map(Kolumn::namn)).containsExactly("B", "C", "E", "F");
        assertThat(modell.undrar()).isTrue();
    }

    @Test void a_person_says_what_a_column_means() {
        modell.bestam(1, Radfalt.BESLUT);
        modell.bestam(2, Kolumnfalt.IGNORERA);
        assertThat(column(1)).returns(Radfalt.BESLUT, Kolumn::falt).returns(false, Kolumn::undrar);
        assertThat(modell.beslut()).containsExactly(Map.entry("nr", Radfalt.BESLUT), Map.entry("handläggare", Kolumnfalt.IGNORERA));
        modell.bestam(1, null);
        assertThat(column(1).falt()).isEqualTo(Radfalt.LOPNR);
    }

    @Test void a_column_that_was_chosen_takes_the_place_of_the_one_that_was_read() {
        modell.bestam(2, Radfalt.PERSON);
        assertThat(column(0).falt()).isNull();
        assertThat(modell.fel()).isEmpty();
        modell.bestam(1, Radfalt.PERSON);
        assertThat(modell.fel()).hasValueSatisfying(text -> assertThat(text).contains("B och C"));
    }

    @Test void a_column_without_a_heading_of_its_own_is_decided_by_its_letters() {
        assertThat(modell.harEgenRubrik(column(4))).isFalse();
        modell.bestam(4, Radfalt.KOMMENTAR);
        assertThat(column(4).falt()).isEqualTo(Radfalt.KOMMENTAR);
        assertThat(column(5).falt()).isNull();
        assertThat(modell.beslut()).containsExactly(Map.entry("lasval.kolumn.E", Radfalt.KOMMENTAR));
        assertThat(new Kolumnmodell(BLAD, TOLKAT, modell.beslut()).beslut()).isEqualTo(modell.beslut());
        assertThat(modell.mall("Vår fil", Map.of()).rubriker()).containsEntry("lasval.kolumn.E", Radfalt.KOMMENTAR).doesNotContainKey("Övrigt");
    }

    @Test void the_row_of_the_headings_can_be_said_and_is_kept() {
        Map<String, String> beslut = modell.beslutMedRubrikrad(4);
        Kolumnmodell moved = new Kolumnmodell(BLAD, TOLKAT, beslut, 4, beslut);
        assertThat(moved.rubrikrad()).isEqualTo(4);
        assertThat(moved.beslut()).isEqualTo(beslut);
        assertThat(moved.mall("Vår fil", Map.of()).rubriker()).containsEntry("lasval.rubrikrad", "4");
        assertThat(modell.mall("Vår fil", Map.of()).rubriker()).as("nobody said").doesNotContainKey("lasval.rubrikrad");
        Kolumnmodell byTemplate = new Kolumnmodell(BLAD, TOLKAT, Map.of(), 3, Map.of("lasval.rubrikrad", "3", "lasval.kolumn.F", Radfalt.KOMMENTAR));
        assertThat(byTemplate.mall("Vår fil", Map.of()).rubriker()).containsEntry("lasval.rubrikrad", "3")
                .containsEntry("lasval.kolumn.F", Radfalt.KOMMENTAR);
    }

    @Test void a_column_that_was_looked_at_in_the_file_before_is_not_asked_about_again() {
        assertThat(modell.undrar(modell.kannetecken())).isFalse();
        assertThat(modell.undrar(Set.of("nr"))).isTrue();
    }

    @Test void what_was_decided_stays_when_the_file_is_read_again() {
        Kolumnmodell again = new Kolumnmodell(BLAD, TOLKAT, Map.of("nr", Radfalt.BESLUT));
        assertThat(again.beslut()).containsEntry("nr", Radfalt.BESLUT);
    }

    @Test void a_template_says_of_every_column_but_the_understood_months() {
        modell.bestam(1, Radfalt.BESLUT);
        assertThat(modell.mall("Vår fil", Map.of())).isEqualTo(
                new Mall("Vår fil", Map.of("Pnr", Radfalt.PERSON, "Nr", Radfalt.BESLUT, "Handläggare", Kolumnfalt.IGNORERA)));
    }

    @Test void PR_02_a_template_keeps_the_fills_that_were_said_to_be_prognos() {
        assertThat(modell.mall("Vår fil", Map.of("lasval.gron", "92D050,FFFF00")).rubriker()).containsEntry("lasval.gron", "92D050,FFFF00");
    }

    @Test void decisions_win_over_the_chosen_template() {
        Mall grund = new Mall("Vår", Map.of("NR", Radfalt.LOPNR, "Pnr", Radfalt.PERSON));
        assertThat(Kolumnmodell.mall(grund, Map.of("nr", Radfalt.BESLUT)).rubriker())
                .isEqualTo(Map.of("Pnr", Radfalt.PERSON, "nr", Radfalt.BESLUT));
        assertThat(Kolumnmodell.mall(grund, Map.of())).isNull();
    }

    @Test void without_a_table_the_row_of_most_words_is_taken_for_the_heading() {
        Kolumnmodell unread = new Kolumnmodell(BLAD, List.of(), Map.of());
        assertThat(unread.rubrikrad()).isEqualTo(3);
        assertThat(unread.kolumner()).extracting(Kolumn::falt).containsOnlyNulls();
    }

    @Test void every_field_has_a_name_of_its_own() {
        assertThat(Kolumnfalt.alla()).extracting(Kolumnfalt::namn).doesNotHaveDuplicates().contains("Januari", "Beslut", "Ska inte läsas");
    }
}
