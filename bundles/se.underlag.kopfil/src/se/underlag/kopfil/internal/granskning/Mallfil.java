package se.underlag.kopfil.internal.granskning;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.Mallval;
import se.underlag.kopfil.Radfalt;
import se.underlag.spi.Kommandofel;

/**
 * A column template as a file that people read and write: UTF-8, one line {@code rubrik=fält} per column. Fields are those of {@link Radfalt} or,
 * shorter, {@code insats} and {@code jan} … {@code dec}; {@code ignorera} hides a column. Spaces in a heading are written {@code \ }. Lines that begin
 * with {@code lasval.} say what is no heading: sheets, colours, words, the heading's row, columns without a heading, see {@link Mallval}.
 */
public final class Mallfil {

    /** How the name of such a file ends. */
    public static final String ANDELSE = ".properties";

    private static final String MANAD = "faktiskt";

    private Mallfil() {
    }

    /** @param namn of the template, for messages; @return field by heading. @throws Kommandofel when it cannot be understood */
    public static Map<String, String> las(String namn, Reader reader) {
        Properties lines = new Properties();
        try {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Kommandofel(NLS.bind(Messages.mallTrasig, namn, broken.getClass().getSimpleName()));
        }
        Map<String, String> columns = new LinkedHashMap<>();
        for (String heading : new TreeSet<>(lines.stringPropertyNames())) {
            String said = lines.getProperty(heading).strip();
            columns.put(heading, Mallval.ar(heading) && !Mallval.arKolumn(heading) ? said : field(namn, said));
        }
        return columns;
    }

    /** Reads a file. @param namn of the template, null or blank for the file's own. @throws Kommandofel when it is no template */
    public static Mall las(Path fil, String namn) {
        String file = fil.getFileName().toString();
        String name = namn != null && !namn.isBlank() ? namn.strip()
                : file.endsWith(ANDELSE) ? file.substring(0, file.length() - ANDELSE.length()) : file;
        if (name.isBlank()) {
            throw new Kommandofel(Messages.mallUtanNamn);
        }
        try (Reader reader = Files.newBufferedReader(fil)) {
            Map<String, String> columns = las(name, reader);
            if (!columns.isEmpty()) {
                return new Mall(name, columns);
            }
        } catch (IOException unreadable) {
            throw new Kommandofel(NLS.bind(Messages.mallOlasbar, file));
        }
        throw new Kommandofel(NLS.bind(Messages.mallOlasbar, file));
    }

    /** Writes such a file. @throws Kommandofel when it cannot be written */
    public static void skriv(Mall mall, Path till) {
        try {
            Files.writeString(till, skriv(mall));
        } catch (IOException unwritable) {
            throw new Kommandofel(NLS.bind(Messages.mallEjSkriven, till));
        }
    }

    /** @return the template as such a file, its columns in their order */
    public static String skriv(Mall mall) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(NLS.bind(Messages.mallfilRubrik, mall.namn())).append('\n');
        mall.rubriker().forEach((heading, field) -> text.append(escaped(heading, true)).append('=')
                .append(Mallval.ar(heading) && !Mallval.arKolumn(heading) ? escaped(field, false) : shown(field)).append('\n'));
        return text.toString();
    }

    private static String shown(String field) {
        return field.equals(Radfalt.INSATS) ? "insats" : field.startsWith(MANAD) ? field.substring(MANAD.length()).toLowerCase(Locale.ROOT) : field;
    }

    private static String escaped(String text, boolean key) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\\' -> out.append("\\\\");
            case ' ' -> out.append(key || i == 0 ? "\\ " : " ");
            case '=', ':', '#', '!' -> out.append(key ? "\\" : "").append(c);
            default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String field(String mall, String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        for (int month = 1; month <= 12; month++) {
            String field = Radfalt.manad(month);
            if (field.equalsIgnoreCase(text) || field.substring(MANAD.length()).equalsIgnoreCase(text)) {
                return field;
            }
        }
        return switch (plain) {
        case "insats", Radfalt.INSATS -> Radfalt.INSATS;
        case "identitet", "personnummer", Radfalt.PERSON -> Radfalt.PERSON;
        case "beslutsnr", Radfalt.BESLUT -> Radfalt.BESLUT;
        case Radfalt.NAMN, Radfalt.LEVERANTOR, Radfalt.FROM, Radfalt.TOM, Radfalt.PERIOD, Radfalt.DYGNSPRIS, Radfalt.KONTO, Radfalt.KOMMENTAR,
                Radfalt.SUMMA, Radfalt.LOPNR, Radfalt.PROGNOSMANADER, Radfalt.IGNORERA ->
            plain;
        case "leverantör" -> Radfalt.LEVERANTOR;
        default -> throw new Kommandofel(NLS.bind(Messages.mallTrasig, mall, text));
        };
    }
}
