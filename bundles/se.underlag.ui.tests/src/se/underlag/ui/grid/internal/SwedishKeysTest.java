package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SwedishKeysTest {

    private static final String COMMON = "aAbBåÅäÄöÖéÉüÜßæø zZ-0159.,vVwWyY";
    private static final String RARE = COMMON + "\u030A\u0308\u0301\u00A0\u00ADœþđŐ½\u0142\u0416\u3042\u2013\n";

    private final Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
    private final SwedishKeys keys = new SwedishKeys();

    @Test void the_swedish_letters_come_last_in_their_order() {
        List<String> sorted = List.of("Andersson", "andersson-Berg", "Zetterberg", "Åkesson", "Ärlig", "Östensson");

        for (int i = 1; i < sorted.size(); i++) {
            assertThat(keys.of(sorted.get(i - 1))).isLessThan(keys.of(sorted.get(i)));
        }
    }

    @Test void keys_compare_as_the_collator_does_for_texts_of_common_letters() {
        compareRandomTexts(COMMON, 1);
    }

    @Test void keys_compare_as_the_collator_does_when_any_other_character_comes_in() {
        compareRandomTexts(RARE, 2);
    }

    @Test void each_pair_of_letters_in_the_table_compares_as_in_the_collator() {
        List<String> letters = IntStream.range(' ', 0x180).mapToObj(Character::toString).toList();
        for (String one : letters) {
            for (String other : letters) {
                assertThat(sign(keys.of(one + other), keys.of(other + one))).as(one + other).isEqualTo(sign(swedish, one + other, other + one));
            }
        }
    }

    private void compareRandomTexts(String alphabet, int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 30_000; i++) {
            String one = text(alphabet, random);
            String other = random.nextInt(4) == 0 ? one + text(alphabet, random) : text(alphabet, random);
            assertThat(sign(keys.of(one), keys.of(other))).as("“%s” and “%s”", one, other).isEqualTo(sign(swedish, one, other));
        }
    }

    private static String text(String alphabet, Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static int sign(String one, String other) {
        return Integer.signum(one.compareTo(other));
    }

    private static int sign(Collator collator, String one, String other) {
        // not compare(), which contradicts the collator's own keys where control characters stand beside blanks
        return Integer.signum(collator.getCollationKey(one).compareTo(collator.getCollationKey(other)));
    }
}
