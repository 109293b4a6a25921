package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.underlag.documents.kalkyl.KalkylException;

class AndelseTest {

    @Test void a_workbook_is_changed_in_place_only_under_the_ending_of_its_own_kind() {
        assertThat(Andelse.passar(Path.of("mars", "UT.XLSX"), "Köpfil 2025.xlsx")).isTrue();
        assertThat(Andelse.passar(Path.of("ut.xlsx"), "Köpfil.xlsm")).isFalse();
        assertThat(Andelse.passar(Path.of("ut.csv"), "Köpfil.xlsx")).isFalse();
        assertThat(Andelse.passar(Path.of("ut.xlsx"), null)).isFalse();
    }

    @Test void a_file_is_never_written_under_the_ending_of_another_kind() {
        assertThatThrownBy(() -> Andelse.krav(Path.of("ut.XLS"))).isInstanceOf(KalkylException.class).hasMessageContaining("ut.XLS");
        assertThatThrownBy(() -> Andelse.krav(Path.of("ut.ods"))).isInstanceOf(KalkylException.class);
        assertThatThrownBy(() -> Andelse.kravNy(Path.of("ut.xlsm"))).isInstanceOf(KalkylException.class).hasMessageContaining("makron");
        assertThatCode(() -> Andelse.krav(Path.of("ut.xlsm"))).doesNotThrowAnyException();
        assertThatCode(() -> Andelse.kravNy(Path.of("utan"))).doesNotThrowAnyException();
    }
}
