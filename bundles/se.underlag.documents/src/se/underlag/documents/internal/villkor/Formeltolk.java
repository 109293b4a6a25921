package se.underlag.documents.internal.villkor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.documents.internal.villkor.Uttryck.Obekant;

/**
 * Reads the formula of a condition: comparisons, arithmetic, {@code &}, references to single cells of the sheet, and {@link Funktioner}. Everything
 * else (ranges, names, other sheets, arrays) is not judged.
 */
final class Formeltolk {

    private static final int LONGEST = 8192;
    private static final int DEEPEST = 60;
    /** So many signs between values; each lies within the next, and is asked in turn. */
    private static final int SIGNS = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.][0-9]*)?([eE][+-]?[0-9]{1,2})?|[.][0-9]+");
    private static final Pattern REFERENCE = Pattern.compile("(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!:])");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9.]*");

    private final String text;
    private final int cornerRow;
    private final List<Referens> referenser = new ArrayList<>();
    private int pos;
    private int depth;
    private int signs;

    /** A cell that a formula names, from the corner of its format's area. */
    record Referens(int rad, boolean fastRad, int kolumn, boolean fastKolumn) {

        Object av(Uttryck.Plats p) {
            int row = fastRad ? rad : rad + p.ner();
            int column = fastKolumn ? kolumn : kolumn + p.hoger();
            return row < 1 || row > Omrade.RADER || column < 0 || column >= Omrade.KOLUMNER ? Varden.FEL : p.varde(row, column);
        }
    }

    /** A formula as it is read. @param referenser the cells it names outside the row of the cell that is judged */
    record Formel(Uttryck uttryck, List<Referens> referenser) {
    }

    private Formeltolk(String text, int cornerRow) {
        this.text = text;
        this.cornerRow = cornerRow;
    }

    /**
     * @param text without {@code =}; @param rad the row of the corner of the format's area, to which references without {@code $} are relative
     * @throws Obekant when it uses what is not judged
     */
    static Formel read(String text, int rad) throws Obekant {
        if (text.length() > LONGEST) {
            throw new Obekant();
        }
        Formeltolk tolk = new Formeltolk(text, rad);
        Uttryck whole = tolk.comparison();
        tolk.space();
        if (tolk.pos < text.length() || tolk.signs > SIGNS) {
            throw new Obekant();
        }
        return new Formel(whole, List.copyOf(tolk.referenser));
    }

    private Uttryck comparison() throws Obekant {
        if (++depth > DEEPEST) {
            throw new Obekant();
        }
        Uttryck left = joined();
        for (String sign = sign("<=", ">=", "<>", "=", "<", ">"); sign != null; sign = sign("<=", ">=", "<>", "=", "<", ">")) {
            left = compare(left, joined(), test(sign));
        }
        depth--;
        return left;
    }

    private static IntPredicate test(String sign) {
        return switch (sign) {
        case "<=" -> result -> result <= 0;
        case ">=" -> result -> result >= 0;
        case "<>" -> result -> result != 0;
        case "=" -> result -> result == 0;
        case "<" -> result -> result < 0;
        default -> result -> result > 0;
        };
    }

    private static Uttryck compare(Uttryck left, Uttryck right, IntPredicate test) {
        return p -> {
            Object a = left.av(p);
            Object b = right.av(p);
            return a == Varden.FEL || b == Varden.FEL ? Varden.FEL : (Object) test.test(Varden.compare(a, b));
        };
    }

    private Uttryck joined() throws Obekant {
        Uttryck left = sum();
        while (sign("&") != null) {
            Uttryck first = left;
            Uttryck second = sum();
            left = p -> {
                Object a = first.av(p);
                Object b = second.av(p);
                return a == Varden.FEL || b == Varden.FEL ? Varden.FEL : Varden.text(a).concat(Varden.text(b));
            };
        }
        return left;
    }

    private Uttryck sum() throws Obekant {
        Uttryck left = product();
        for (String sign = sign("+", "-"); sign != null; sign = sign("+", "-")) {
            left = count(left, product(), sign);
        }
        return left;
    }

    private Uttryck product() throws Obekant {
        Uttryck left = signed();
        for (String sign = sign("*", "/"); sign != null; sign = sign("*", "/")) {
            left = count(left, signed(), sign);
        }
        return left;
    }

    private static Uttryck count(Uttryck left, Uttryck right, String sign) {
        return p -> {
            BigDecimal a = Varden.number(left.av(p));
            BigDecimal b = Varden.number(right.av(p));
            if (a == null || b == null || sign.equals("/") && b.signum() == 0) {
                return Varden.FEL;
            }
            return switch (sign) {
            case "+" -> a.add(b, MathContext.DECIMAL64);
            case "-" -> a.subtract(b, MathContext.DECIMAL64);
            case "*" -> a.multiply(b, MathContext.DECIMAL64);
            default -> a.divide(b, MathContext.DECIMAL64);
            };
        };
    }

    private Uttryck signed() throws Obekant {
        if (++depth > DEEPEST) {
            throw new Obekant();
        }
        String sign = sign("-", "+");
        Uttryck value = sign == null ? primary() : signed();
        Uttryck result = "-".equals(sign) ? count(p -> BigDecimal.ZERO, value, "-") : value;
        if (sign == null) {
            while (sign("%") != null) {
                result = count(result, p -> BigDecimal.valueOf(100), "/");
            }
        }
        depth--;
        return result;
    }

    private Uttryck primary() throws Obekant {
        space();
        if (sign("(") != null) {
            Uttryck inner = comparison();
            demand(")");
            return inner;
        }
        if (pos < text.length() && text.charAt(pos) == '"') {
            String literal = literal();
            return p -> literal;
        }
        Matcher number = at(NUMBER);
        if (number != null) {
            BigDecimal value = new BigDecimal(number.group());
            return p -> value;
        }
        Matcher reference = at(REFERENCE);
        if (reference != null) {
            return reference(reference);
        }
        Matcher name = at(NAME);
        if (name == null) {
            throw new Obekant();
        }
        return named(name.group());
    }

    private Uttryck named(String name) throws Obekant {
        List<Uttryck> args = new ArrayList<>();
        if (sign("(") == null) {
            if (!name.equalsIgnoreCase("TRUE") && !name.equalsIgnoreCase("FALSE")) {
                throw new Obekant();
            }
        } else if (sign(")") == null) {
            args.add(comparison());
            while (sign(",") != null) {
                args.add(comparison());
            }
            demand(")");
        }
        return Funktioner.call(name, args);
    }

    private Uttryck reference(Matcher match) throws Obekant {
        int row = Integer.parseInt(match.group(4));
        int column = Omrade.kolumn(match.group(2));
        if (row < 1 || row > Omrade.RADER || column >= Omrade.KOLUMNER) {
            throw new Obekant();
        }
        boolean fixedRow = !match.group(3).isEmpty();
        boolean fixedColumn = !match.group(1).isEmpty();
        Referens reference = new Referens(row, fixedRow, column, fixedColumn);
        if (fixedRow || row != cornerRow) {
            referenser.add(reference);
        }
        return reference::av;
    }

    private String literal() throws Obekant {
        StringBuilder result = new StringBuilder();
        for (pos++; pos < text.length(); pos++) {
            if (text.charAt(pos) == '"') {
                if (pos + 1 == text.length() || text.charAt(pos + 1) != '"') {
                    pos++;
                    return result.toString();
                }
                pos++;
            }
            result.append(text.charAt(pos));
        }
        throw new Obekant();
    }

    private Matcher at(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(pos, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        pos = matcher.end();
        return matcher;
    }

    private String sign(String... signs) {
        space();
        for (String sign : signs) {
            if (text.startsWith(sign, pos)) {
                pos += sign.length();
                this.signs += "(),".contains(sign) ? 0 : 1;
                return sign;
            }
        }
        return null;
    }

    private void demand(String sign) throws Obekant {
        if (sign(sign) == null) {
            throw new Obekant();
        }
    }

    private void space() {
        while (pos < text.length() && text.charAt(pos) <= ' ') {
            pos++;
        }
    }
}
