package se.underlag.app.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a person's data lie: the property {@code underlag.data}, else {@code underlag} in the desktop's folder for data
 * ({@code XDG_DATA_HOME}, {@code LOCALAPPDATA}), else {@code .local/share/underlag} at home.
 */
record Datamapp(Path rot) {

    static Datamapp of(Properties properties, Map<String, String> environment) {
        String named = properties.getProperty("underlag.data");
        if (named != null && !named.isBlank()) {
            return new Datamapp(Path.of(named).toAbsolutePath());
        }
        return new Datamapp(folder(environment.get("XDG_DATA_HOME")).or(() -> folder(environment.get("LOCALAPPDATA")))
                .orElseGet(() -> Path.of(properties.getProperty("user.home"), ".local", "share")).resolve("underlag"));
    }

    /** A relative folder there is no folder, says the desktop's standard. */
    private static Optional<Path> folder(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }

    /** @return the folder of the embedded database */
    Path databas() {
        return rot.resolve("databas");
    }

    /** @return the folder of the window's own memory: layout, settings */
    Path arbetsyta() {
        return rot.resolve("arbetsyta");
    }
}
