package se.underlag.documents.internal.villkor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The functions that conditions are written with. Those that need the day or whole ranges are not among them. */
final class Funktioner {

    private static final int LONGEST = 32_767;

    private Funktioner() {
    }

    /** @return the call as a formula. @throws Uttryck.Obekant for a function that is not judged, or with another number of arguments */
    static Uttryck call(String name, List<Uttryck> args) throws Uttryck.Obekant {
        int count = args.size();
        return switch (name.toUpperCase(Locale.ROOT)) {
        case "TRUE" -> demand(count == 0, p -> Boolean.TRUE);
        case "FALSE" -> demand(count == 0, p -> Boolean.FALSE);
        case "AND" -> demand(count > 0, p -> all(p, args, true));
        case "OR" -> demand(count > 0, p -> all(p, args, false));
        case "NOT" -> demand(count == 1, p -> not(args.get(0).av(p)));
        case "IF" -> demand(count == 2 || count == 3, p -> choose(p, args));
        case "ISBLANK" -> test(args, value -> value == null);
        case "ISERROR", "ISERR" -> test(args, value -> value == Varden.FEL);
        case "ISNUMBER" -> test(args, BigDecimal.class::isInstance);
        case "ISTEXT" -> test(args, String.class::isInstance);
        case "ISNONTEXT" -> test(args, value -> !(value instanceof String));
        case "ISLOGICAL" -> test(args, Boolean.class::isInstance);
        case "ISEVEN" -> number(args, 1, (a, b) -> a.setScale(0, RoundingMode.DOWN).remainder(BigDecimal.TWO).signum() == 0);
        case "ISODD" -> number(args, 1, (a, b) -> a.setScale(0, RoundingMode.DOWN).remainder(BigDecimal.TWO).signum() != 0);
        case "LEN" -> text(args, 1, (text, other) -> BigDecimal.valueOf(text.length()));
        case "TRIM" -> text(args, 1, (text, other) -> text.strip().replaceAll(" +", " "));
        case "UPPER" -> text(args, 1, (text, other) -> text.toUpperCase(Locale.ROOT));
        case "LOWER" -> text(args, 1, (text, other) -> text.toLowerCase(Locale.ROOT));
        case "EXACT" -> text(args, 2, String::equals);
        case "SEARCH" -> text(args, 2, (what, where) -> found(what.toLowerCase(Locale.ROOT), where.toLowerCase(Locale.ROOT)));
        case "FIND" -> text(args, 2, Funktioner::found);
        case "LEFT" -> demand(count == 1 || count == 2, p -> part(p, args, false));
        case "RIGHT" -> demand(count == 1 || count == 2, p -> part(p, args, true));
        case "ABS" -> number(args, 1, (a, b) -> a.abs());
        case "MOD" -> number(args, 2, Funktioner::mod);
        case "ROUND" -> number(args, 2, (a, b) -> Math.abs(b.intValue()) > 20 ? Varden.FEL : a.setScale(b.intValue(), RoundingMode.HALF_UP));
        default -> throw new Uttryck.Obekant();
        };
    }

    private static Uttryck demand(boolean fits, Uttryck call) throws Uttryck.Obekant {
        if (!fits) {
            throw new Uttryck.Obekant();
        }
        return call;
    }

    private interface Test {
        boolean of(Object value);
    }

    private static Uttryck test(List<Uttryck> args, Test test) throws Uttryck.Obekant {
        return demand(args.size() == 1, p -> test.of(args.get(0).av(p)));
    }

    private static Object not(Object value) {
        return value == Varden.FEL || value instanceof String ? Varden.FEL : (Object) !Varden.sant(value);
    }

    /** Every argument is asked, as an error in any of them is the outcome; empty cells and texts of cells say nothing. */
    private static Object all(Uttryck.Plats p, List<Uttryck> args, boolean every) {
        boolean result = every;
        for (Uttryck arg : args) {
            Object value = arg.av(p);
            if (value == Varden.FEL) {
                return value;
            }
            if (value != null && !(value instanceof String)) {
                result = every ? result && Varden.sant(value) : result || Varden.sant(value);
            }
        }
        return result;
    }

    private static Object choose(Uttryck.Plats p, List<Uttryck> args) {
        Object condition = args.get(0).av(p);
        if (condition == Varden.FEL || condition instanceof String) {
            return Varden.FEL;
        }
        return Varden.sant(condition) ? args.get(1).av(p) : args.size() == 3 ? args.get(2).av(p) : Boolean.FALSE;
    }

    private static Uttryck text(List<Uttryck> args, int count, BiFunction<String, String, Object> call) throws Uttryck.Obekant {
        return demand(args.size() == count, p -> {
            Object first = args.get(0).av(p);
            Object second = count == 2 ? args.get(1).av(p) : null;
            return first == Varden.FEL || second == Varden.FEL ? Varden.FEL : call.apply(Varden.text(first), Varden.text(second));
        });
    }

    private static Uttryck number(List<Uttryck> args, int count, BiFunction<BigDecimal, BigDecimal, Object> call) throws Uttryck.Obekant {
        return demand(args.size() == count, p -> {
            BigDecimal first = Varden.number(args.get(0).av(p));
            BigDecimal second = count == 2 ? Varden.number(args.get(1).av(p)) : BigDecimal.ZERO;
            return first == null || second == null ? Varden.FEL : call.apply(first, second);
        });
    }

    private static Object found(String what, String where) {
        int at = where.indexOf(what);
        return at < 0 ? Varden.FEL : BigDecimal.valueOf(at + 1L);
    }

    private static Object mod(BigDecimal number, BigDecimal by) {
        if (by.signum() == 0) {
            return Varden.FEL;
        }
        BigDecimal rest = number.remainder(by);
        return rest.signum() != 0 && rest.signum() != by.signum() ? rest.add(by) : rest;
    }

    private static Object part(Uttryck.Plats p, List<Uttryck> args, boolean right) {
        Object value = args.get(0).av(p);
        BigDecimal length = args.size() == 2 ? Varden.number(args.get(1).av(p)) : BigDecimal.ONE;
        if (value == Varden.FEL || length == null || length.signum() < 0) {
            return Varden.FEL;
        }
        String text = Varden.text(value);
        int most = Math.min(text.length(), length.min(BigDecimal.valueOf(LONGEST)).intValue());
        return right ? text.substring(text.length() - most) : text.substring(0, most);
    }
}
