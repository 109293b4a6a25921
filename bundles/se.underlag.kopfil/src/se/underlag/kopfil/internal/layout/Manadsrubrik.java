package se.underlag.kopfil.internal.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.documents.kalkyl.Cell;

/**
 * A heading that names a month.
 *
 * @param manad 1 to 12
 * @param ar the year it states, 0 for none
 * @param rang 0 for a month's amount by its plain name or said to be an amount, higher for what is rather something else
 */
record Manadsrubrik(int manad, int ar, int rang) {

    /** The month is named, but the column counts days, hours or something else that is no amount. */
    static final int RAKNAR = 9;

    private static final List<Set<String>> NAMN = List.of(Set.of("jan", "januari", "january"), Set.of("feb", "febr", "februari", "february"),
            Set.of("mar", "mars", "march"), Set.of("apr", "april"), Set.of("maj", "may"), Set.of("jun", "juni", "june"),
            Set.of("jul", "juli", "july"),
            Set.of("aug", "augusti", "august"), Set.of("sep", "sept", "september"), Set.of("okt", "oktober", "oct", "october"),
            Set.of("nov", "november"), Set.of("dec", "december"));
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> AMOUNT = Set.of("kr", "sek", "kronor", "belopp", "kostnad", "kostnader", "manad", "man", "summa",
            "manadskostnad",
            "manadsbelopp", "utfall", "faktisk", "faktiskt", "total", "totalt", "i", "for", "exkl", "moms");
    private static final Set<String> FORECAST = Set.of("prognos", "prel", "preliminar", "preliminart", "beraknad", "beraknat");
    private static final Set<String> COUNT = Set.of("dygn", "dgn", "dag", "dagar", "dgr", "antal", "ant", "st", "tim", "timmar", "h", "vardygn",
            "varddygn",
            "d", "natter", "manader", "kommentar", "not", "notering", "budget", "diff", "differens", "avvikelse", "pris", "andel", "procent", "fg",
            "foregaende", "dygnspris", "faktura", "fakturerat", "fakturanr");
    private static final Pattern GLUED = Pattern.compile("([a-z]{3,9})(\\d{2}|\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern
            .compile("((?:19|20)\\d{2})[-/. ]?(0[1-9]|1[0-2])(?:[-/. ]?(?:0[1-9]|[12]\\d|3[01]))?(?:[ T]00:00(?::00)?)?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(0?[1-9]|1[0-2])[-/. ]((?:19|20)\\d{2})");
    private static final Pattern NUMBERED = Pattern.compile("(?:manad|man|m|p|period)(0?[1-9]|1[0-2])");

    /** @return the month of a heading cell, also when the column only counts days in it; empty when it names none */
    static Optional<Manadsrubrik> read(Cell cell) {
        if (cell.typ() == Cell.Typ.DATUM && cell.datum() != null) {
            return Optional.of(new Manadsrubrik(cell.datum().getMonthValue(), cell.datum().getYear(), 0));
        }
        return cell.typ() == Cell.Typ.TEXT && cell.text().length() < 60 ? read(cell.text()) : Optional.empty();
    }

    static Optional<Manadsrubrik> read(String text) {
        String line = Rubrik.rad(text);
        Matcher isoLike = YEAR_MONTH.matcher(line);
        if (isoLike.matches()) {
            return Optional.of(new Manadsrubrik(Integer.parseInt(isoLike.group(2)), Integer.parseInt(isoLike.group(1)), 0));
        }
        Matcher turned = MONTH_YEAR.matcher(line);
        if (turned.matches()) {
            return Optional.of(new Manadsrubrik(Integer.parseInt(turned.group(1)), Integer.parseInt(turned.group(2)), 0));
        }
        Matcher numbered = NUMBERED.matcher(Rubrik.tat(line));
        if (numbered.matches()) {
            return Optional.of(new Manadsrubrik(Integer.parseInt(numbered.group(1)), 0, 1));
        }
        return words(Rubrik.ord(line));
    }

    private static Optional<Manadsrubrik> words(List<String> words) {
        int month = 0;
        int year = 0;
        int rank = 0;
        for (String word : words) {
            Matcher glued = GLUED.matcher(word);
            Integer named = MONTHS.get(glued.matches() ? glued.group(1) : word);
            if (named != null && month == 0) {
                month = named;
                year = glued.matches() ? year(glued.group(2)) : year;
            } else if (named != null) {
                return Optional.empty();
            } else if (word.matches("\\d{4}|\\d{2}")) {
                year = word.length() == 4 || month != 0 && year == 0 ? year(word) : year;
            } else if (COUNT.contains(word)) {
                rank = RAKNAR;
            } else if (FORECAST.contains(word)) {
                rank = Math.max(rank, 1);
            } else if (!AMOUNT.contains(word)) {
                return Optional.empty();
            }
        }
        return month == 0 ? Optional.empty() : Optional.of(new Manadsrubrik(month, year, rank));
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + number : number >= 1900 && number < 2200 ? number : 0;
    }

    /** @return whether the text heads columns that count rather than cost: {@code "Antal dygn"} */
    static boolean raknar(String text) {
        List<String> words = Rubrik.ord(text);
        return !words.isEmpty() && words.stream().anyMatch(COUNT::contains)
                && words.stream().noneMatch(Set.of("kr", "kostnad", "kostnader", "belopp")::contains)
                && words.stream().allMatch(word -> COUNT.contains(word) || word.length() <= 4 || word.matches("manad|varje|vard.*"));
    }

    /** @return the same month of that year where its own heading states none; 0 for no year */
    Manadsrubrik medAr(int annat) {
        return ar != 0 || annat == 0 ? this : new Manadsrubrik(manad, annat, rang);
    }

    /** @return how the month is written in a finding when its heading is a date */
    String namn() {
        return List.of("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec").get(manad - 1)
                + (ar == 0 ? "" : String.format(Locale.ROOT, " %d", ar));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < NAMN.size(); i++) {
            for (String name : NAMN.get(i)) {
                months.put(name, i + 1);
            }
        }
        return months;
    }
}
