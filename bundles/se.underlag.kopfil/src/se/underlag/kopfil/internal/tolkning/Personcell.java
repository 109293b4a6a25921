package se.underlag.kopfil.internal.tolkning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.base.Identitet;
import se.underlag.documents.kalkyl.Cell;

/**
 * What stands in the cell of a person.
 *
 * @param identitet canonical where it parses, else the text; null when the cell is empty
 * @param namn what stands beside a number in the same cell, null for nothing
 */
record Personcell(String identitet, String namn) {

    private static final Personcell TOM = new Personcell(null, null);
    private static final Pattern WITHIN = Pattern
            .compile("(?<![\\d])(?:\\d{8}|\\d{6})[-+\u2010-\u2015\u2212]?\\s?(?:\\d{4}|[Tt]\\d{3}|[Tt][Ff]\\d{2})(?![\\d])");
    private static final int SHORT_NUMBER = 10;

    static Personcell read(Cell cell, LocalDate idag) {
        String text = Celltolk.text(cell);
        if (text == null) {
            return TOM;
        }
        if (cell.typ() == Cell.Typ.TAL && text.matches("\\d{7,9}")) {
            // A number loses its leading zeros; those of the years 2000 to 2009 are put back where the check digit agrees.
            String padded = "0".repeat(SHORT_NUMBER - text.length()) + text;
            Optional<Identitet> restored = Identitet.read(padded, idag).filter(Identitet::kontrollsiffraStammer);
            return new Personcell(restored.map(Identitet::text).orElse(text), null);
        }
        Optional<Identitet> whole = Identitet.read(text, idag);
        if (whole.isPresent()) {
            return new Personcell(whole.get().text(), null);
        }
        Matcher within = WITHIN.matcher(text);
        if (within.find() && within.group().length() < text.length()) {
            String rest = (text.substring(0, within.start()) + ' ' + text.substring(within.end())).replaceAll("[\\s,;:()/]+", " ").strip();
            String number = within.group().strip();
            return new Personcell(Identitet.read(number, idag).map(Identitet::text).orElse(number), rest.isEmpty() ? null : rest);
        }
        return new Personcell(text, null);
    }
}
