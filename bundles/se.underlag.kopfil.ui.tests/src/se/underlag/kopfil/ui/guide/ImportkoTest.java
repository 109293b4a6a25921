package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Kolumnforslag;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Blad;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Rad;
import se.underlag.kopfil.ui.guide.Importko.Filutfall;
import se.underlag.kopfil.ui.guide.Importlasning.Fraga;
import se.underlag.kopfil.ui.guide.Importlasning.Last;

class ImportkoTest {

    private static final Fargfynd GUL = new Fargfynd(0xFFFF00, Fargfynd.Kalla.FYLLNING, 3, List.of("N5"), false, "gul");
    private static final Fargfynd ROD_TEXT = new Fargfynd(0xFF0000, Fargfynd.Kalla.TYPSNITT, 4, List.of("P5"), false, "röd");

    private final Importko ko = new Importko();

    private static Last last(String fil, String rubrik, Fargfynd... marks) {
        Lasval lasval = Lasval.AUTO.medMall("Vår mall").medBlad(Set.of("Vuxna"));
        Blad blad = new Blad("2025", List.of(new Rad(1, Map.of(0, "Pnr", 1, rubrik)), new Rad(2, Map.of(0, "980101-9990", 1, "B-1"))));
        return new Last(new Fraga(new Importval(fil, null, 2025, "Vuxna"), lasval, Map.of()), Filstand.OKAND, null, null,
                new Kolumnmodell(blad, List.of(new Kolumnforslag(0, "Pnr", Radfalt.PERSON, 100, "")), Map.of()),
                new Fargmodell(List.of(marks), lasval), null, List.of(), "2025", List.of(), null);
    }

    @Test void files_come_in_their_order_and_each_knows_its_place() {
        ko.foljs(List.of(Path.of("b.xlsx"), Path.of("c.xlsx")));
        assertThat(ko.nummer() + " av " + ko.antal()).isEqualTo("1 av 3");
        ko.importerad(last("a.xlsx", "Ref"), null);
        assertThat(ko.nasta()).contains(Path.of("b.xlsx"));
        assertThat(ko.nummer() + " av " + ko.antal()).isEqualTo("2 av 3");
        assertThat(ko.kvar()).containsExactly(Path.of("c.xlsx"));
        ko.utelamnad(Path.of("b.xlsx"), "Lösenord.");
        assertThat(ko.nasta()).contains(Path.of("c.xlsx"));
        ko.utelamnad(Path.of("c.xlsx"), "Överhoppad.");
        assertThat(ko.nasta()).isEmpty();
        assertThat(ko.utfall()).extracting(Filutfall::fil).containsExactly(Path.of("a.xlsx"), Path.of("b.xlsx"), Path.of("c.xlsx"));
        assertThat(ko.utfall()).extracting(Filutfall::skal).containsExactly(null, "Lösenord.", "Överhoppad.");
    }

    @Test void PR_02_the_answers_about_columns_and_colours_go_with_to_the_next_file_and_its_sheet_does_not() {
        Last first = last("a.xlsx", "Ref", GUL, ROD_TEXT);
        first.kolumner().bestam(1, Radfalt.BESLUT);
        first.farger().bestam(ROD_TEXT, true);
        assertThat(ko.svar()).isEmpty();
        ko.importerad(first, null);
        Importko.Svar svar = ko.svar().orElseThrow();
        assertThat(svar.beslut()).containsExactly(Map.entry("ref", Radfalt.BESLUT));
        assertThat(svar.lasval().farger().typsnitt()).containsExactly(0xFF0000);
        assertThat(svar.lasval().mall()).isEqualTo("Vår mall");
        assertThat(svar.lasval().blad()).isEmpty();
    }

    @Test void what_was_answered_for_one_file_is_not_asked_of_the_next() {
        assertThat(last("a.xlsx", "Ref", GUL).farger().undrar()).isTrue();
        ko.importerad(last("a.xlsx", "Ref", GUL), null);
        assertThat(last("b.xlsx", "Ref").kolumner().undrar(Set.of("pnr", "ref"))).isFalse();
        // a file without a table asks about its columns whatever was answered
        assertThat(ko.fragarKolumner(last("b.xlsx", "Ref"))).isTrue();
        assertThat(ko.svar()).isPresent();
    }
}
