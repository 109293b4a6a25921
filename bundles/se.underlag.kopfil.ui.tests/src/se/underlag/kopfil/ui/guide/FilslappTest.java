package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.junit.jupiter.api.Test;

class FilslappTest {

    @Test void the_first_spreadsheet_among_the_dropped_files_is_taken() {
        assertThat(Filslapp.fil(new String[] { "brev.pdf", "Vuxna 2025.XLSX", "b.csv" })).contains(Path.of("Vuxna 2025.XLSX"));
    }

    @Test void a_dropped_file_can_not_be_moved() {
        assertThat(Filslapp.OPERATIONS & DND.DROP_MOVE).isZero();
        assertThat(Filslapp.OPERATIONS & DND.DROP_COPY).isNotZero();
    }

    @Test void anything_else_is_let_go() {
        assertThat(Filslapp.fil(new String[] { "brev.pdf", "mapp" })).isEmpty();
        assertThat(Filslapp.fil(null)).isEmpty();
        assertThat(Filslapp.fil("a.xlsx")).isEmpty();
    }
}
