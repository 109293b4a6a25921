package se.underlag.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DatamappTest {

    private static final Path HOME = Path.of("hem").toAbsolutePath();
    private static final Path OTHER = Path.of("annan").toAbsolutePath();

    private static Properties properties(String data) {
        Properties properties = new Properties();
        properties.setProperty("user.home", HOME.toString());
        if (data != null) {
            properties.setProperty("underlag.data", data);
        }
        return properties;
    }

    @Test void without_any_word_the_data_lie_in_the_hidden_share_folder_at_home() {
        Datamapp data = Datamapp.of(properties(null), Map.of());
        assertThat(data.databas()).isEqualTo(HOME.resolve(".local/share/underlag/databas"));
        assertThat(data.arbetsyta()).isEqualTo(HOME.resolve(".local/share/underlag/arbetsyta"));
    }

    @Test void the_desktops_folder_for_data_counts_unless_it_is_relative_or_empty() {
        assertThat(Datamapp.of(properties(null), Map.of("XDG_DATA_HOME", OTHER.toString())).rot()).isEqualTo(OTHER.resolve("underlag"));
        assertThat(Datamapp.of(properties(null), Map.of("XDG_DATA_HOME", "annan")).rot()).isEqualTo(HOME.resolve(".local/share/underlag"));
        assertThat(Datamapp.of(properties(null), Map.of("XDG_DATA_HOME", "")).rot()).isEqualTo(HOME.resolve(".local/share/underlag"));
    }

    @Test void the_property_goes_before_the_desktop() {
        assertThat(Datamapp.of(properties(OTHER.toString()), Map.of("XDG_DATA_HOME", HOME.toString())).rot()).isEqualTo(OTHER);
    }
}
