package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.kopfil.Exportval;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.model.Kopfilsstatus;

class ExportbestallningTest {

    private static final Kopfilsinfo FILE = new Kopfilsinfo("k1", "e1", "LSS", 2025, "Vuxna: A/B", "anexem", Kopfilsstatus.ARBETSFIL, 4);

    @TempDir Path folder;

    @Test void a_kopfil_and_a_file_in_a_folder_that_exists_are_enough() {
        Exportbestallning val = new Exportbestallning(FILE, folder.resolve("ut") + " ", null);
        assertThat(val.fel()).isEmpty();
        assertThat(val.path()).isEqualTo(folder.resolve("ut.xlsx"));
        assertThat(new Exportbestallning(FILE, folder.resolve("UT.XLSX").toString(), null).path()).isEqualTo(folder.resolve("UT.XLSX"));
    }

    @Test void what_is_missing_is_said() {
        assertThat(new Exportbestallning(null, folder.resolve("ut.xlsx").toString(), null).fel()).isPresent();
        assertThat(new Exportbestallning(FILE, " ", null).fel()).isPresent();
        assertThat(new Exportbestallning(FILE, folder.resolve("finns-inte/ut.xlsx").toString(), null).fel().orElseThrow()).contains("finns-inte");
    }

    @Test void the_suggested_name_has_no_character_that_a_file_system_refuses() {
        assertThat(new Exportbestallning(FILE, "", null).forslag()).isEqualTo("Vuxna- A-B LSS 2025.xlsx");
    }

    @Test void the_own_workbook_keeps_its_name_and_its_kind() {
        Exportbestallning own = new Exportbestallning(FILE, folder.resolve("ut.xlsx").toString(), "Vår fil.xlsm");
        assertThat(own.forslag()).isEqualTo("Vår fil.xlsm");
        assertThat(own.path()).isEqualTo(folder.resolve("ut.xlsm"));
        assertThat(own.val()).isEqualTo(Exportval.EGEN);
        assertThat(new Exportbestallning(FILE, folder.resolve("ut.xlsm").toString(), null).path()).isEqualTo(folder.resolve("ut.xlsx"));
        assertThat(new Exportbestallning(FILE, "", null).val()).isEqualTo(Exportval.NY);
    }

    @Test void a_new_file_may_be_text_and_the_own_workbook_never_is() {
        String csv = folder.resolve("ut.CSV").toString();
        assertThat(new Exportbestallning(FILE, csv, null).path()).isEqualTo(folder.resolve("ut.CSV"));
        assertThat(new Exportbestallning(FILE, csv, null).andelser()).containsExactly("xlsx", "csv");
        assertThat(new Exportbestallning(FILE, csv, "Egen.xlsm").andelser()).containsExactly("xlsm");
        assertThat(new Exportbestallning(FILE, csv, "Egen.xlsm").path().toString()).endsWith(".xlsm");
    }
}
