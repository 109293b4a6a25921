package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.model.Kopfilsstatus;

class ImportvalTest {

    private static final Enhetsinfo UNIT = new Enhetsinfo("e1", "LSS", "Myndighet LSS",
            List.of(new Kopfilsinfo("k1", "e1", "LSS", 2025, "Vuxna", "anexem", Kopfilsstatus.ARBETSFIL, 4),
                    new Kopfilsinfo("k2", "e1", "LSS", 2024, "Gamla", "anexem", Kopfilsstatus.UPPLADDAD, 4)));

    @TempDir Path folder;
    private String file;

    @BeforeEach void aFile() throws IOException {
        file = Files.writeString(folder.resolve("Köpfil 2025.XLSX"), "x").toString();
    }

    @Test void a_readable_workbook_and_a_unit_are_enough() {
        Importval val = new Importval("  " + file + " ", UNIT, 2025, " Vuxna ");
        assertThat(val.fel()).isEmpty();
        assertThat(val.mal()).isEqualTo(new Importmal("LSS", 2025, "Vuxna"));
    }

    @Test void without_a_name_the_file_gives_it() {
        assertThat(new Importval(file, UNIT, 2025, " ").mal().filnamn()).isNull();
        assertThat(Importval.forslag(Path.of(file))).isEqualTo("Köpfil 2025");
    }

    @Test void every_kind_of_file_that_a_reader_may_know_is_taken() throws IOException {
        for (String name : List.of("a.xlsm", "b.CSV", "c.ods", "d.xls", "e.TXT")) {
            String one = Files.writeString(folder.resolve(name), "x").toString();
            assertThat(new Importval(one, UNIT, 2025, "").fel()).as(name).isEmpty();
        }
        assertThat(Importval.forslag(Path.of("Köpfil v1.2.csv"))).isEqualTo("Köpfil v1.2");
        assertThat(Importval.forslag(Path.of("Köpfil v1.2"))).isEqualTo("Köpfil v1.2");
    }

    @Test void a_file_that_is_dropped_suggests_year_and_name_where_none_is_chosen() {
        assertThat(new Importval("", UNIT, 2026, "").medFil(Path.of("Vuxna 2024.xlsx")))
                .isEqualTo(new Importval("Vuxna 2024.xlsx", UNIT, 2024, "Vuxna 2024"));
        assertThat(new Importval("", UNIT, 2025, "Vuxna").medFil(Path.of("Ny 2024.csv")))
                .isEqualTo(new Importval("Ny 2024.csv", UNIT, 2025, "Vuxna"));
    }

    @Test void a_single_year_in_the_files_name_is_the_suggestion() {
        assertThat(Importval.arIForslag("Köpfil_2024 v2.xlsx")).hasValue(2024);
        assertThat(Importval.arIForslag("20241231.xlsx")).isEmpty();
        assertThat(Importval.arIForslag("2024 och 2025.xlsx")).isEmpty();
    }

    @Test void what_is_missing_is_said_one_thing_at_a_time() throws IOException {
        String text = Files.writeString(folder.resolve("a.pdf"), "x").toString();
        assertThat(new Importval(" ", UNIT, 2025, "").fel()).isPresent();
        assertThat(new Importval(text, UNIT, 2025, "").fel().orElseThrow()).contains(".xlsx");
        assertThat(new Importval(folder.resolve("b.xlsx").toString(), UNIT, 2025, "").fel().orElseThrow()).contains("b.xlsx");
        assertThat(new Importval(file, null, 2025, "").fel()).isPresent();
        assertThat(new Importval(file, UNIT, 2025, "x".repeat(120)).fel()).isEmpty();
        assertThat(new Importval(file, UNIT, 2025, "x".repeat(121)).fel()).isPresent();
    }

    @Test void the_files_of_that_year_are_offered_and_one_of_them_is_updated() {
        assertThat(new Importval(file, UNIT, 2025, "Vuxna").befintliga()).containsExactly("Vuxna");
        assertThat(new Importval(file, UNIT, 2025, "Vuxna").uppdaterar()).isTrue();
        assertThat(new Importval(file, UNIT, 2024, "Vuxna").uppdaterar()).isFalse();
        assertThat(new Importval(file, null, 2025, "Vuxna").befintliga()).isEmpty();
    }
}
