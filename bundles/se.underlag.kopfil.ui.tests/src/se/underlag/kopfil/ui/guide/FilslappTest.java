package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.junit.jupiter.api.Test;

class FilslappTest {

    @Test void the_spreadsheets_among_the_dropped_files_are_taken_in_their_order() {
        assertThat(Filslapp.filer(new String[] { "brev.pdf", "Vuxna 2025.XLSX", "b.csv" })).containsExactly(Path.of("Vuxna 2025.XLSX"),
                Path.of("b.csv"));
    }

    @Test void a_dropped_file_can_not_be_moved() {
        assertThat(Filslapp.OPERATIONS & DND.DROP_MOVE).isZero();
        assertThat(Filslapp.OPERATIONS & DND.DROP_COPY).isNotZero();
    }

    @Test void anything_else_is_let_go() {
        assertThat(Filslapp.filer(new String[] { "brev.pdf", "mapp" })).isEmpty();
        assertThat(Filslapp.filer(null)).isEmpty();
        assertThat(Filslapp.filer("a.xlsx")).isEmpty();
    }
}
