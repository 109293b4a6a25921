package se.underlag.persistence.eclipselink.internal.migrering;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * The migrations of this product. They are named here because Flyway's search of the class path does not see into a bundle; a test compares
 * the list with the folders.
 */
public final class Migreringar implements ResourceProvider {

    /** File names in the order of their versions; every dialect has the same ones. */
    public static final List<String> FILES = List.of("V20261122050000__grund.sql", "V20261122074500__livscykel_och_utkast.sql",
            "V20261122080000__lasta_versioner.sql", "V20261122115500__original_vid_version.sql",
            "V20261122141000__placeringar.sql", "V20261122182000__placeringar_rest.sql", "V20261122183000__gallring.sql",
            "V20261122184000__replik.sql", "V20261122184500__gallringens_dorr.sql");

    private final String dialect;

    /** @param dialect {@code derby} or {@code postgresql} */
    public Migreringar(String dialect) {
        this.dialect = dialect;
    }

    /** @return the version that a database of this product has */
    public static String latest() {
        String last = FILES.get(FILES.size() - 1);
        return last.substring(1, last.indexOf("__"));
    }

    @Override public LoadableResource getResource(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return FILES.contains(file) ? new Fil(file) : null;
    }

    @Override public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return FILES.stream().filter(f -> f.startsWith(prefix)).filter(f -> List.of(suffixes).stream().anyMatch(f::endsWith))
                .<LoadableResource>map(Fil::new).toList();
    }

    private final class Fil extends LoadableResource {

        private final String file;

        Fil(String file) {
            this.file = file;
        }

        @Override public Reader read() {
            String path = "/db/" + dialect + '/' + file;
            try (InputStream stream = Migreringar.class.getResourceAsStream(path)) {
                if (stream == null) {
                    throw new IllegalStateException("Missing migration " + path);
                }
                StringWriter text = new StringWriter();
                new InputStreamReader(stream, StandardCharsets.UTF_8).transferTo(text);
                return new StringReader(text.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override public String getAbsolutePath() {
            return "db/" + dialect + '/' + file;
        }

        @Override public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override public String getFilename() {
            return file;
        }

        @Override public String getRelativePath() {
            return file;
        }
    }
}
