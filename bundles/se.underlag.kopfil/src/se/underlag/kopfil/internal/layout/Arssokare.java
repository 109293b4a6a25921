package se.underlag.kopfil.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Finds the year that a text speaks of. */
final class Arssokare {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])((?:19|20)\\d{2})(?![\\d.,]*\\d)");
    private static final Pattern DATE = Pattern
            .compile("(?:19|20)\\d{2}[-/.]?\\d{2}[-/.]?\\d{2}|\\d{1,2}[/.-]\\d{1,2}[-/. ]+(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}(?!\\d)");
    private static final Pattern SHORT = Pattern.compile("(?:^|[^\\d])-(\\d{2})$|'(\\d{2})$");

    private Arssokare() {
    }

    /** @return the latest year that stands alone in the text; one inside a date only when no other does */
    static OptionalInt find(String text) {
        OptionalInt alone = latest(DATE.matcher(text).replaceAll(" "));
        return alone.isPresent() ? alone : latest(text.replaceAll("[-/.]", " ").replaceAll("((?:19|20)\\d{2})\\d{4}", "$1 "));
    }

    /** @return the year of a sheet's name, also {@code BmSS -25} */
    static OptionalInt sheet(String namn) {
        OptionalInt full = find(namn.replace('_', ' '));
        if (full.isPresent()) {
            return full;
        }
        Matcher two = SHORT.matcher(namn.trim());
        return two.find() ? OptionalInt.of(2000 + Integer.parseInt(two.group(1) != null ? two.group(1) : two.group(2))) : OptionalInt.empty();
    }

    /** @return the year of the rows above the heading: one that stands alone, else one inside a date */
    static OptionalInt title(List<Kalkylrad> rader) {
        List<String> texts = new ArrayList<>();
        for (Kalkylrad rad : rader) {
            for (Cell cell : rad.celler()) {
                if (cell.typ() == Cell.Typ.TEXT) {
                    texts.add(cell.text());
                } else if (cell.typ() == Cell.Typ.TAL && cell.text().matches("(19|20)\\d{2}(\\.0+)?")) {
                    texts.add(cell.text().substring(0, 4));
                }
            }
        }
        for (String text : texts) {
            OptionalInt alone = latest(DATE.matcher(text).replaceAll(" "));
            if (alone.isPresent()) {
                return alone;
            }
        }
        return texts.stream().map(Arssokare::find).filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }

    /** @return the year that a cell above months states: {@code 2025}, {@code År 2025}, {@code Utfall 2025 kr}; nothing longer, which is a title */
    static OptionalInt grupp(Cell cell) {
        if (cell.typ() == Cell.Typ.TAL) {
            return cell.text().matches("(19|20)\\d{2}(\\.0+)?") ? OptionalInt.of(Integer.parseInt(cell.text().substring(0, 4))) : OptionalInt.empty();
        }
        return cell.typ() == Cell.Typ.TEXT && Rubrik.ord(cell.text()).size() <= 3 ? latest(DATE.matcher(cell.text()).replaceAll(" "))
                : OptionalInt.empty();
    }

    private static OptionalInt latest(String text) {
        Matcher years = YEAR.matcher(text);
        int latest = 0;
        while (years.find()) {
            latest = Math.max(latest, Integer.parseInt(years.group(1)));
        }
        return latest == 0 ? OptionalInt.empty() : OptionalInt.of(latest);
    }
}
