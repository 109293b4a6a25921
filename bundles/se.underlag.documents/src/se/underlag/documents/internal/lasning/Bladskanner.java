package se.underlag.documents.internal.lasning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.underlag.documents.internal.lasning.Bytelasare.Ovanligt;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;
import se.underlag.documents.kalkyl.Kalkylrad;

/**
 * Reads the rows of a sheet as programs write them, straight from the bytes: rows of cells of value, formula or plain text, with the
 * format's own attributes. It gives up at the first thing that is different, between two rows as far as the receiver can tell.
 */
final class Bladskanner {

    private static final byte[] SHEET_DATA = name("sheetData");
    private static final byte[] ROW = name("row");
    private static final byte[] C = name("c");
    private static final byte[] V = name("v");
    private static final byte[] F = name("f");
    private static final byte[] IS = name("is");
    private static final byte[] T = name("t");
    private static final byte[] SI = name("si");
    private static final byte[] HIDDEN = name("hidden");
    private static final byte[] CUSTOM_FORMAT = name("customFormat");
    private static final byte[] ONE = name("1");
    private static final byte[] TRUE = name("true");
    private static final byte[] SHARED = name("shared");
    private static final byte[] DATA_TABLE = name("dataTable");
    private static final byte[] STR = name("str");
    private static final byte[] INLINE = name("inlineStr");
    private static final byte[] NUMBER = name("n");
    private static final byte[] SHARED_TEXT = name("s");
    private static final byte[] TRUTH = name("b");
    private static final byte[] ERROR = name("e");
    private static final byte[] DY_DESCENT = name("x14ac:dyDescent");

    private final Bytelasare in;
    private final Radbygge bygge;
    private final Formler formler;
    private final Teckenbuffert value = new Teckenbuffert();
    private final Teckenbuffert formula = new Teckenbuffert();
    private int handedOut;

    Bladskanner(Bytelasare in, Radbygge bygge, Formler formler) {
        this.in = in;
        this.bygge = bygge;
        this.formler = formler;
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    int handedOut() {
        return handedOut;
    }

    /** @return true when the sheet is done or the receiver had enough; false when another reader must judge the rest */
    boolean las(Mottagare mottagare) throws IOException {
        Kalkylrad rad;
        try {
            in.find(SHEET_DATA);
            enter();
            if (in.isClosed()) {
                in.stream().drain();
                return true;
            }
        } catch (Ovanligt e) {
            return false;
        }
        while (true) {
            try {
                in.toTag();
                in.stream().mark();
                if (in.isEnd(SHEET_DATA)) {
                    in.stream().drain();
                    return true;
                }
                rad = row();
            } catch (Ovanligt e) {
                return false;
            }
            if (rad != null) {
                handedOut++;
                if (!mottagare.rad(rad)) {
                    return true;
                }
            }
        }
    }

    private void enter() throws Ovanligt {
        while (in.attribute()) {
            // nothing that matters
        }
    }

    private Kalkylrad row() throws IOException, Ovanligt {
        if (!in.isStart(ROW)) {
            throw new Ovanligt();
        }
        int number = bygge.nextRow();
        boolean hidden = false;
        boolean styled = false;
        int style = 0;
        int seen = 0;
        while (in.attribute()) {
            byte letter = in.letter();
            seen = once(letter, seen);
            if (letter == 'r') {
                number = in.number();
            } else if (letter == 's') {
                style = in.number();
            } else if (in.isName(HIDDEN)) {
                hidden = flag();
            } else if (in.isName(CUSTOM_FORMAT)) {
                styled = flag();
            } else {
                known();
            }
        }
        if (!bygge.begin(number, hidden, styled ? style : -1)) {
            throw new Ovanligt();
        }
        if (!in.isClosed()) {
            in.toTag();
            while (!in.isEnd(ROW)) {
                cell();
                in.toTag();
            }
        }
        return bygge.end();
    }

    /** An attribute given twice is malformed. @param seen a bit for each letter so far; @return the same with this one */
    private static int once(byte letter, int seen) throws Ovanligt {
        int bit = letter == 0 ? 0 : 1 << letter;
        if ((seen & bit) != 0) {
            throw new Ovanligt();
        }
        return seen | bit;
    }

    private boolean flag() {
        return in.isValue(ONE) || in.isValue(TRUE);
    }

    /** A name with a prefix may be one of ours to a parser; the row heights that Excel adds are let by. */
    private void known() throws Ovanligt {
        if (in.isPrefixed() && !in.isName(DY_DESCENT)) {
            throw new Ovanligt();
        }
    }

    private void cell() throws IOException, Ovanligt {
        if (!in.isStart(C)) {
            throw new Ovanligt();
        }
        int column = bygge.nextColumn();
        int style = 0;
        Celltyp typ = Celltyp.TAL;
        int seen = 0;
        while (in.attribute()) {
            byte letter = in.letter();
            seen = once(letter, seen);
            switch (letter) {
            case 'r' -> column = in.column();
            case 's' -> style = in.number();
            case 't' -> typ = typ();
            default -> known();
            }
        }
        boolean hasValue = false;
        CharSequence formulaText = null;
        value.clear();
        if (!in.isClosed()) {
            in.toTag();
            while (!in.isEnd(C)) {
                if (in.isStart(V)) {
                    value.clear();
                    content(V, value);
                    hasValue = true;
                } else if (in.isStart(F)) {
                    formulaText = formula(column);
                } else if (in.isStart(IS)) {
                    value.clear();
                    inline();
                    hasValue = true;
                } else {
                    throw new Ovanligt();
                }
                in.toTag();
            }
        }
        if (!bygge.cell(column, typ, style, hasValue ? value : null, formulaText)) {
            throw new Ovanligt();
        }
    }

    private Celltyp typ() throws Ovanligt {
        if (in.isValue(SHARED_TEXT)) {
            return Celltyp.DELAD_TEXT;
        }
        if (in.isValue(NUMBER)) {
            return Celltyp.TAL;
        }
        if (in.isValue(STR) || in.isValue(INLINE)) {
            return Celltyp.TEXT;
        }
        if (in.isValue(TRUTH)) {
            return Celltyp.BOOL;
        }
        if (in.isValue(ERROR)) {
            return Celltyp.FEL;
        }
        throw new Ovanligt();
    }

    private void content(byte[] name, Teckenbuffert to) throws IOException, Ovanligt {
        while (in.attribute()) {
            // white space is kept anyway
        }
        if (!in.isClosed()) {
            in.text(to);
            in.end(name);
        }
    }

    private void inline() throws IOException, Ovanligt {
        enter();
        if (in.isClosed()) {
            return;
        }
        in.toTag();
        if (!in.isStart(T)) {
            throw new Ovanligt();
        }
        content(T, value);
        in.toTag();
        in.end(IS);
    }

    private CharSequence formula(int column) throws IOException, Ovanligt {
        boolean shared = false;
        boolean table = false;
        String number = null;
        while (in.attribute()) {
            if (in.letter() == 't') {
                shared = in.isValue(SHARED);
                table = in.isValue(DATA_TABLE);
            } else if (in.isName(SI)) {
                number = in.value();
            } else {
                known();
            }
        }
        formula.clear();
        if (!in.isClosed()) {
            in.text(formula);
            in.end(F);
        }
        return formler.of(shared ? number : null, table, formula.text(), bygge.row(), column);
    }
}
