package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.model.Kopfilsstatus;

class ExportvalTest {

    private static final Kopfilsinfo FILE = new Kopfilsinfo("k1", "e1", "LSS", 2025, "Vuxna: A/B", "anexem", Kopfilsstatus.ARBETSFIL, 4);

    @TempDir Path folder;

    @Test void a_kopfil_and_a_file_in_a_folder_that_exists_are_enough() {
        Exportval val = new Exportval(FILE, folder.resolve("ut") + " ");
        assertThat(val.fel()).isEmpty();
        assertThat(val.path()).isEqualTo(folder.resolve("ut.xlsx"));
        assertThat(new Exportval(FILE, folder.resolve("UT.XLSX").toString()).path()).isEqualTo(folder.resolve("UT.XLSX"));
    }

    @Test void what_is_missing_is_said() {
        assertThat(new Exportval(null, folder.resolve("ut.xlsx").toString()).fel()).isPresent();
        assertThat(new Exportval(FILE, " ").fel()).isPresent();
        assertThat(new Exportval(FILE, folder.resolve("finns-inte/ut.xlsx").toString()).fel().orElseThrow()).contains("finns-inte");
    }

    @Test void the_suggested_name_has_no_character_that_a_file_system_refuses() {
        assertThat(Exportval.forslag(FILE)).isEqualTo("Vuxna- A-B LSS 2025.xlsx");
    }
}
