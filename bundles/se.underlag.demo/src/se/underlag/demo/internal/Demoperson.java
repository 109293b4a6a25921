package se.underlag.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * An invented person. Birth numbers 980 to 999 are handed out to nobody, and the family names say what they are.
 *
 * @param identitet twelve digits with a right check digit
 */
record Demoperson(String identitet, String fornamn, String efternamn) {

    private static final List<String> FORNAMN = List.of("Anna", "Bertil", "Cecilia", "David", "Elin", "Fredrik", "Gunilla", "Hassan", "Ingrid",
            "Johan",
            "Karin", "Lars", "Maria", "Nils", "Olga", "Per", "Rania", "Stefan", "Tova", "Ulf", "Vera", "Yusuf", "Åsa", "Ärland", "Östen");
    private static final List<String> EFTERNAMN = List.of("Exempelsson", "Påhittsson", "Testberg", "Provlund", "Fiktivsson", "Demoström",
            "Låtsasgren",
            "Mallqvist", "Övningsdal", "Exempelkvist");
    private static final int FIRST_BIRTH_NUMBER = 980;
    private static final int BIRTH_NUMBERS = 20;

    /** @return so many different persons */
    static List<Demoperson> skapa(int antal, RandomGenerator slump) {
        List<Demoperson> personer = new ArrayList<>();
        for (int i = 0; i < antal; i++) {
            LocalDate fodd = LocalDate.of(1945, 1, 1).plusDays((long) i * 53 + slump.nextInt(50));
            String start = "%04d%02d%02d%03d".formatted(fodd.getYear(), fodd.getMonthValue(), fodd.getDayOfMonth(),
                    FIRST_BIRTH_NUMBER + i % BIRTH_NUMBERS);
            personer.add(new Demoperson(start + kontrollsiffra(start.substring(2)), FORNAMN.get(i % FORNAMN.size()),
                    EFTERNAMN.get(i / FORNAMN.size() % EFTERNAMN.size())));
        }
        return personer;
    }

    /** Modulus 10 with the weights 2, 1, 2 … over nine digits. */
    private static int kontrollsiffra(String nio) {
        int summa = 0;
        for (int i = 0; i < nio.length(); i++) {
            int produkt = (nio.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            summa += produkt / 10 + produkt % 10;
        }
        return (10 - summa % 10) % 10;
    }

    /** @return the number with a check digit that is wrong */
    String felIdentitet() {
        int sista = identitet.charAt(11) - '0';
        return identitet.substring(0, 11) + (sista + 1) % 10;
    }
}
