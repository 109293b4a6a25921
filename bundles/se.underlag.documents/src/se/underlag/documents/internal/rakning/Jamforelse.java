package se.underlag.documents.internal.rakning;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.underlag.documents.internal.rakning.Varde.Slag;

/** Compares values as Excel does: numbers before texts before truths, texts without regard to case, numbers by the digits shown. */
final class Jamforelse {

    private Jamforelse() {
    }

    /** Two values that are no errors. An empty cell is what the other side needs: zero, no text or false. */
    static int av(Varde one, Varde other) {
        if (one.slag() == Slag.TOM && other.slag() == Slag.TOM) {
            return 0;
        }
        Varde left = one.slag() == Slag.TOM ? tomSom(other) : one;
        Varde right = other.slag() == Slag.TOM ? tomSom(one) : other;
        if (left.slag() != right.slag()) {
            return Integer.compare(left.slag().ordinal(), right.slag().ordinal());
        }
        return left.slag() == Slag.TEXT ? left.text().compareToIgnoreCase(right.text())
                : Varde.visat(left.tal()).compareTo(Varde.visat(right.tal()));
    }

    private static Varde tomSom(Varde other) {
        return switch (other.slag()) {
        case TEXT -> Varde.text("");
        case BOOL -> Varde.FALSKT;
        default -> Varde.tal(0);
        };
    }

    /** @return whether the value is the same, as functions that look something up mean it: an empty cell is like nothing */
    static boolean lika(Varde one, Varde other) {
        return one.slag() == other.slag() && one.slag() != Slag.TOM && !one.arFel() && av(one, other) == 0;
    }

    /** A condition such as {@code ">=100"}, {@code "Ja"} or a number. */
    static final class Villkor {

        private static final Pattern HELTAL = Pattern.compile("-?\\d{1,15}");
        private static final Pattern ORD = Pattern.compile("\\p{L}+");
        /** The words that numbers, days and times of some language have beside their digits. */
        private static final Pattern TALORD = Pattern
                .compile("(?i)e|kr|sek|eur|usd|am|pm|fm|em|(?:jan|feb|mar|apr|maj|may|ju[nl]|aug|sep|o[kc]t|nov|de[cs]).*");

        private final char tecken;
        private final Varde mot;

        /** @throws Okand for patterns and for what may mean a number in one language only */
        Villkor(Varde villkor) {
            if (villkor.slag() != Slag.TEXT) {
                if (villkor.slag() != Slag.TAL) {
                    throw new Okand("villkor");
                }
                tecken = '=';
                mot = villkor;
                return;
            }
            String text = villkor.text();
            int sign = text.startsWith("<=") || text.startsWith(">=") || text.startsWith("<>") ? 2
                    : text.startsWith("<") || text.startsWith(">") || text.startsWith("=") ? 1 : 0;
            tecken = switch (text.substring(0, sign)) {
            case "<=" -> 'l';
            case ">=" -> 'g';
            case "<>" -> 'n';
            case "<" -> '<';
            case ">" -> '>';
            default -> '=';
            };
            String rest = text.substring(sign);
            if (HELTAL.matcher(rest).matches()) {
                mot = Varde.tal(new BigDecimal(rest));
            } else if (rest.isEmpty() || rest.matches("[-\\d.,\\s]*") || kanskeTal(rest) || rest.matches(".*[*?~].*")
                    || tecken != '=' && tecken != 'n') {
                throw new Okand("villkor");
            } else {
                mot = Varde.text(rest);
            }
        }

        private static boolean kanskeTal(String text) {
            return text.chars().anyMatch(Character::isDigit) && ORD.matcher(text).results().allMatch(word -> TALORD.matcher(word.group()).matches());
        }

        /** @throws Okand for a text that may be the number in one language only */
        boolean stammer(Varde varde) {
            if (mot.slag() == Slag.TAL && varde.slag() == Slag.TEXT && (tecken == '=' || tecken == 'n')) {
                // a number that stands as text is the number here, and nowhere else
                if (HELTAL.matcher(varde.text()).matches()) {
                    return Raknare.stammer(tecken, av(Varde.tal(new BigDecimal(varde.text())), mot));
                }
                if (kanskeTal(varde.text())) {
                    throw new Okand("villkor");
                }
            }
            if (varde.slag() != mot.slag()) {
                return tecken == 'n';
            }
            return Raknare.stammer(tecken, av(varde, mot));
        }
    }
}
