package se.underlag.kopfil.internal.kontroll;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** Says what the errors mean that a spreadsheet program shows instead of a value, by the file's code or by the one a Swedish program shows. */
final class Felvarden {

    private static final int LANGST = 20;

    private Felvarden() {
    }

    /** @param text what stands in the cell; @return what to tell about it, empty when it is no error of a spreadsheet program */
    static Optional<String> text(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!code.startsWith("#") || code.length() < 3 || code.length() > LANGST || code.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        return Optional.of(switch (code) {
        case "#REF!", "#REFERENS!" -> bunden("#REFERENS! (#REF!)", Messages.felReferens);
        case "#DIV/0!", "#DIVISION/0!" -> bunden("#DIVISION/0! (#DIV/0!)", Messages.felDivision);
        case "#N/A", "#SAKNAS!" -> bunden("#SAKNAS! (#N/A)", Messages.felSaknas);
        case "#VALUE!", "#VÄRDEFEL!" -> bunden("#VÄRDEFEL! (#VALUE!)", Messages.felVarde);
        case "#NAME?", "#NAMN?" -> bunden("#NAMN? (#NAME?)", Messages.felNamn);
        case "#NUM!", "#OGILTIGT!" -> bunden("#OGILTIGT! (#NUM!)", Messages.felTal);
        case "#NULL!", "#SKÄRNING!" -> bunden("#SKÄRNING! (#NULL!)", Messages.felSkarning);
        default -> bunden(code, Messages.felAnnat);
        });
    }

    private static String bunden(String shown, String meaning) {
        return NLS.bind(Messages.felcell, shown, meaning);
    }
}
