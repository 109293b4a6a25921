package se.underlag.kopfil.internal.granskning;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.internal.layout.Kolumnmallar;
import se.underlag.spi.Kommandofel;

/**
 * Column templates as files in the user's data folder: {@code mallar/NAMN.properties}, UTF-8, one line {@code rubrik=fält} per column. Fields are
 * those of {@link Radfalt} or, shorter, {@code insats} and {@code jan} … {@code dec}; {@code ignorera} hides a column. Spaces in a heading are
 * written {@code \ }, as the format asks.
 */
@Component
public final class Mallkatalog implements Kolumnmallar {

    private static final String IGNORERA = "ignorera";

    private final Path folder;

    /** The folder of the user's data: the property {@code underlag.data} or {@code underlag.home}, else where programs keep data on Linux. */
    @Activate public Mallkatalog() {
        this(data().resolve("mallar"));
    }

    Mallkatalog(Path folder) {
        this.folder = folder;
    }

    private static Path data() {
        String data = System.getProperty("underlag.data", System.getProperty("underlag.home"));
        return data != null ? Path.of(data) : Path.of(System.getProperty("user.home"), ".local", "share", "underlag");
    }

    @Override public Optional<Map<String, String>> find(String namn) {
        // A name, not a path: nothing outside the folder is read.
        if (!namn.matches("[\\p{L}\\p{N} ._-]{1,100}") || namn.startsWith(".")) {
            return Optional.empty();
        }
        Path file = folder.resolve(namn + ".properties");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Kommandofel(NLS.bind(Messages.mallTrasig, namn, broken.getClass().getSimpleName()));
        }
        Map<String, String> columns = new LinkedHashMap<>();
        for (String heading : new TreeSet<>(lines.stringPropertyNames())) {
            columns.put(heading, field(namn, lines.getProperty(heading).strip()));
        }
        return Optional.of(columns);
    }

    private static String field(String mall, String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        for (int month = 1; month <= 12; month++) {
            String field = Radfalt.manad(month);
            if (field.equalsIgnoreCase(text) || field.substring("faktiskt".length()).equalsIgnoreCase(text)) {
                return field;
            }
        }
        return switch (plain) {
        case "insats", Radfalt.INSATS -> Radfalt.INSATS;
        case "identitet", "personnummer", Radfalt.PERSON -> Radfalt.PERSON;
        case "beslutsnr", Radfalt.BESLUT -> Radfalt.BESLUT;
        case Radfalt.NAMN, Radfalt.LEVERANTOR, Radfalt.FROM, Radfalt.TOM, Radfalt.PERIOD, Radfalt.DYGNSPRIS, Radfalt.KONTO, Radfalt.KOMMENTAR,
                Radfalt.SUMMA, Radfalt.LOPNR, Radfalt.PROGNOSMANADER, IGNORERA ->
            plain;
        case "leverantör" -> Radfalt.LEVERANTOR;
        default -> throw new Kommandofel(NLS.bind(Messages.mallTrasig, mall, text));
        };
    }
}
