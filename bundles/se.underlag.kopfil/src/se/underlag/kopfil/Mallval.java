package se.underlag.kopfil;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.documents.kalkyl.Cell;

/**
 * What a column template says beside the headings: sheets, the marks that mean prognos (PR-02), the row of the heading and columns without one. It
 * stands among the headings under names that no column has, so that a stored template and a file hold the same. A template that says nothing of it
 * leaves it to be found out. What is asked for at the time goes first.
 */
public final class Mallval {

    /** Names of sheets with {@code /} between, which no name of a sheet holds. */
    public static final String BLAD = "lasval.blad";
    /** The only fills that mean prognos, RRGGBB with commas between. */
    public static final String GRON = "lasval.gron";
    /** Fills that do not mean prognos though they are green. */
    public static final String EJ_GRON = "lasval.ejgron";
    /** Colours of text that mean prognos. */
    public static final String TYPSNITT = "lasval.typsnitt";
    /** Colours that mean prognos where a conditional format shows them. */
    public static final String VILLKOR = "lasval.villkor";
    /** Words that make a row prognos, with {@code /} between. */
    public static final String PROGNOSTEXT = "lasval.prognostext";
    /** Number of the row where the headings stand, 1 for the first; of two rows the lower one. */
    public static final String RUBRIKRAD = "lasval.rubrikrad";

    private static final String KOLUMN = "lasval.kolumn.";
    private static final String SLASH = "/";
    private static final String COMMA = ",";
    private static final int LONGEST = 200;
    private static final int LAST_ROW = 10_000;

    private Mallval() {
    }

    /** @return whether that is no heading but the name of a choice */
    public static boolean ar(String rubrik) {
        return arKolumn(rubrik) || Stream.of(BLAD, GRON, EJ_GRON, TYPSNITT, VILLKOR, PROGNOSTEXT, RUBRIKRAD).anyMatch(name -> named(rubrik, name));
    }

    /** @return whether that names a column by its letters, because it has no heading of its own; what it stands for is a field then */
    public static boolean arKolumn(String rubrik) {
        return rubrik.startsWith(KOLUMN) && rubrik.substring(KOLUMN.length()).matches("[A-Za-z]{1,3}");
    }

    /** @param index 0 for A; @return the name of a column without a heading of its own */
    public static String kolumn(int index) {
        return KOLUMN + Cell.kolumnnamn(index);
    }

    private static boolean named(String rubrik, String name) {
        return rubrik.equals(name) || rubrik.startsWith(name + '.') && rubrik.substring(name.length() + 1).matches("\\d{1,3}");
    }

    /** @return the field by column (0 for A) of those without a heading of their own */
    public static Map<Integer, String> kolumner(Map<String, String> mall) {
        Map<Integer, String> columns = new TreeMap<>();
        mall.forEach((name, field) -> {
            if (arKolumn(name)) {
                columns.put(name.substring(KOLUMN.length()).toUpperCase(Locale.ROOT).chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1) - 1,
                        field);
            }
        });
        return columns;
    }

    /** @return the row of the headings, 1 for the first, 0 when the template says none */
    public static int rubrikrad(Map<String, String> mall) {
        String said = mall.getOrDefault(RUBRIKRAD, "").strip();
        int row = said.matches("\\d{1,5}") ? Integer.parseInt(said) : 0;
        return row <= LAST_ROW ? row : 0;
    }

    /** @return the choice with what the template adds to it */
    public static Lasval med(Lasval val, Map<String, String> mall) {
        Lasval sheets = val.blad().isEmpty() ? val.medBlad(texts(mall, BLAD, SLASH)) : val;
        Fargval said = val.farger();
        if (said.helt()) {
            return sheets;
        }
        return sheets.medGrona(or(val.grona(), colours(mall, GRON))).medFarger(new Fargval(or(said.ejGrona(), colours(mall, EJ_GRON)),
                or(said.typsnitt(), colours(mall, TYPSNITT)), or(said.villkor(), colours(mall, VILLKOR)),
                or(said.prognostext(), texts(mall, PROGNOSTEXT, SLASH))));
    }

    private static <T> Set<T> or(Set<T> said, Set<T> template) {
        return said.isEmpty() ? template : said;
    }

    /** @param val its marks are written, its sheets, year and template are not; @return the lines of a template that say the same */
    public static Map<String, String> av(Lasval val) {
        Map<String, String> lines = new LinkedHashMap<>();
        Function<Integer, String> hex = rgb -> String.format(Locale.ROOT, "%06X", rgb);
        write(lines, GRON, COMMA, val.grona(), hex);
        write(lines, EJ_GRON, COMMA, val.farger().ejGrona(), hex);
        write(lines, TYPSNITT, COMMA, val.farger().typsnitt(), hex);
        write(lines, VILLKOR, COMMA, val.farger().villkor(), hex);
        write(lines, PROGNOSTEXT, SLASH, val.farger().prognostext(), word -> word.replace('/', ' '));
        return lines;
    }

    /** Long lists go on under the same name with a number, since a stored line has its length. */
    private static <T> void write(Map<String, String> lines, String name, String separator, Collection<T> values, Function<T, String> text) {
        StringBuilder line = new StringBuilder();
        int number = 1;
        for (String value : values.stream().map(text).sorted().toList()) {
            if (line.length() + value.length() > LONGEST) {
                lines.put(number == 1 ? name : name + '.' + number, line.toString());
                number++;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : separator).append(value);
        }
        if (!line.isEmpty()) {
            lines.put(number == 1 ? name : name + '.' + number, line.toString());
        }
    }

    private static Set<String> texts(Map<String, String> mall, String name, String separator) {
        return mall.entrySet().stream().filter(line -> named(line.getKey(), name)).flatMap(line -> Arrays.stream(line.getValue().split(separator)))
                .map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A value that is no colour is left out, as if the template did not say it. */
    private static Set<Integer> colours(Map<String, String> mall, String name) {
        return texts(mall, name, COMMA).stream().map(text -> text.replaceFirst("^#", ""))
                .filter(text -> text.matches("([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}"))
                .map(text -> Integer.parseInt(text.substring(text.length() - 6), 16)).collect(Collectors.toSet());
    }
}
