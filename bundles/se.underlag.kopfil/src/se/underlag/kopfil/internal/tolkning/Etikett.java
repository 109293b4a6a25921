package se.underlag.kopfil.internal.tolkning;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.underlag.kopfil.internal.layout.Rubrik;

/** The words by which rows name themselves as something else than a placement. */
final class Etikett {

    private static final Set<String> SUM = Set.of("summa", "summor", "sum", "summering", "total", "totalt", "totaler", "totalsumma", "totalbelopp",
            "totalkostnad", "delsumma", "delsummor", "deltotal", "mellansumma", "slutsumma", "arssumma", "radsumma", "kolumnsumma", "helar");
    private static final Pattern SA = Pattern.compile("(?i)^\\W*(tot\\.?|s:a)(?=\\W|$).*");
    private static final Set<String> BELOW_SUM = Set.of("budget", "avvikelse", "avvikelser", "differens", "diff", "utfall", "varav", "ackumulerat",
            "ack",
            "prognos", "faktisk", "faktiskt", "medel", "medelvarde", "snitt", "genomsnitt", "kvar", "aterstar", "forra", "foregaende",
            "manadsutfall");
    private static final Set<String> NO_BESLUT = Set.of("saknas", "saknasbeslut", "beslutsaknas", "okant", "okand", "nej", "inget", "ingetbeslut",
            "ej",
            "ejbeslut", "ejbeslutat", "ejbeslutad", "kommande", "kommer", "vantar", "invantar", "nytt", "ny", "nyttarende", "nyttbeslut", "prognos",
            "ansokan",
            "utredning", "pagar", "preliminart", "prel", "planerat", "planerad", "na", "nn", "x", "xx", "xxx");

    private Etikett() {
    }

    /** @return whether the text heads a row of sums: {@code "Summa BmSS"}, {@code "S:a"} */
    static boolean summa(String text) {
        if (SA.matcher(text).matches()) {
            return true;
        }
        List<String> words = Rubrik.ord(text);
        return !words.isEmpty() && words.size() <= 6 && (SUM.contains(words.get(0)) || words.get(0).equals("grand") && words.contains("total"));
    }

    /** @return whether the text ends as that of a sum of a group does: {@code "BmSS totalt"} */
    static boolean gruppsumma(String text) {
        List<String> words = Rubrik.ord(text);
        return words.size() >= 2 && words.size() <= 6 && SUM.contains(words.get(words.size() - 1));
    }

    /** @return whether the text is the name of a firm: {@code "Total Omsorg AB"} */
    static boolean foretag(String text) {
        return Rubrik.ord(text).stream().anyMatch(Set.of("ab", "hb", "kb", "aktiebolag", "stiftelse", "stiftelsen", "omsorg", "vard")::contains);
    }

    /** @return whether the text names what stands below a sum: {@code "Budget 2025"} */
    static boolean underSumma(String text) {
        List<String> words = Rubrik.ord(text);
        return !words.isEmpty() && words.size() <= 4 && BELOW_SUM.contains(words.get(0));
    }

    /** @return whether the text names something that is compared with a sum: {@code "Totalt budget"}, {@code "Summa föregående år"} */
    static boolean jamfor(String text) {
        return Rubrik.ord(text).stream().anyMatch(BELOW_SUM::contains);
    }

    /** @return whether the text says that there is no beslut */
    static boolean ingetBeslut(String text) {
        String plain = Rubrik.tat(text);
        return plain.isEmpty() || NO_BESLUT.contains(plain);
    }
}
