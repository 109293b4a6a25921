package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TillfalligtTest {

    @Test void temporary_files_are_made_in_one_place_that_keeps_them_private() {
        Kalltrad tree = Kalltrad.current();
        assertThat(tree.handWritten()).filteredOn(file -> {
            String path = tree.root().relativize(file).toString();
            return path.startsWith("bundles/") && !path.contains(".tests/") && !path.contains(".testing") && !path.contains("se.underlag.base/");
        }).filteredOn(file -> Kalltrad.read(file).contains("createTemp")).as("use se.underlag.base.Privat").isEmpty();
    }
}
