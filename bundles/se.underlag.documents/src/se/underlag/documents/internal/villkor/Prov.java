package se.underlag.documents.internal.villkor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.underlag.documents.internal.villkor.Formeltolk.Formel;
import se.underlag.documents.internal.villkor.Formeltolk.Referens;
import se.underlag.documents.internal.villkor.Uttryck.Obekant;

/** A rule made ready: where it holds, and its question to one cell. */
final class Prov {

    /** The question. */
    @FunctionalInterface
    private interface Fraga {
        boolean holds(Object value, Uttryck.Plats plats);
    }

    private final Villkorsregel regel;
    private final List<Omrade> omraden;
    private final int corner;
    private final int cornerColumn;
    private final List<Referens> referenser = new ArrayList<>();
    private final Matt matt;
    private final Fraga fraga;

    private Prov(Villkorsregel regel) throws Obekant {
        this.regel = regel;
        omraden = Omrade.lista(regel.omrade());
        if (omraden.isEmpty()) {
            throw new Obekant();
        }
        corner = omraden.stream().mapToInt(Omrade::rad).min().getAsInt();
        cornerColumn = omraden.stream().mapToInt(Omrade::kolumn).min().getAsInt();
        matt = Matt.of(regel);
        fraga = matt != null ? (value, plats) -> matt.galler(value) : fraga();
    }

    /** @throws Obekant when the rule cannot be judged */
    static Prov of(Villkorsregel regel) throws Obekant {
        return new Prov(regel);
    }

    private Fraga fraga() throws Obekant {
        String wanted = regel.text() == null ? null : Varden.lower(regel.text());
        return switch (regel.typ()) {
        case "cellIs" -> cellIs();
        case "expression" -> formula();
        case "containsText" -> wanted == null ? formula() : (value, p) -> text(value).contains(wanted);
        case "notContainsText" -> wanted == null ? formula() : (value, p) -> !text(value).contains(wanted);
        case "beginsWith" -> wanted == null ? formula() : (value, p) -> text(value).startsWith(wanted);
        case "endsWith" -> wanted == null ? formula() : (value, p) -> text(value).endsWith(wanted);
        case "containsBlanks" -> (value, p) -> value != Varden.FEL && Varden.text(value).isBlank();
        case "notContainsBlanks" -> (value, p) -> value == Varden.FEL || !Varden.text(value).isBlank();
        case "containsErrors" -> (value, p) -> value == Varden.FEL;
        case "notContainsErrors" -> (value, p) -> value != Varden.FEL;
        default -> throw new Obekant();
        };
    }

    private static String text(Object value) {
        return value == Varden.FEL ? "" : Varden.lower(value);
    }

    private Uttryck uttryck(int which) throws Obekant {
        if (which >= regel.formler().size()) {
            throw new Obekant();
        }
        Formel formel = Formeltolk.read(regel.formler().get(which), corner);
        referenser.addAll(formel.referenser());
        return formel.uttryck();
    }

    private Fraga formula() throws Obekant {
        Uttryck formel = uttryck(0);
        return (value, p) -> Varden.sant(formel.av(p));
    }

    private Fraga cellIs() throws Obekant {
        Uttryck first = uttryck(0);
        String operator = String.valueOf(regel.operator()).toLowerCase(Locale.ROOT);
        if (operator.equals("between") || operator.equals("notbetween")) {
            Uttryck second = uttryck(1);
            boolean inside = operator.equals("between");
            return (value, p) -> between(value, first.av(p), second.av(p), inside);
        }
        return switch (operator) {
        case "equal" -> compared(first, 0, 0);
        case "notequal" -> (value, p) -> comparable(value, first.av(p)) && Varden.compare(value, first.av(p)) != 0;
        case "greaterthan" -> compared(first, 1, 1);
        case "greaterthanorequal" -> compared(first, 0, 1);
        case "lessthan" -> compared(first, -1, -1);
        case "lessthanorequal" -> compared(first, -1, 0);
        default -> throw new Obekant();
        };
    }

    private static Fraga compared(Uttryck with, int from, int to) {
        return (value, p) -> {
            Object other = with.av(p);
            int result = comparable(value, other) ? Integer.signum(Varden.compare(value, other)) : 2;
            return result >= from && result <= to;
        };
    }

    private static boolean comparable(Object value, Object other) {
        return value != Varden.FEL && other != Varden.FEL;
    }

    /** Excel takes the limits in either order. */
    private static boolean between(Object value, Object one, Object other, boolean inside) {
        if (!comparable(value, one) || other == Varden.FEL) {
            return false;
        }
        boolean turned = Varden.compare(one, other) > 0;
        Object low = turned ? other : one;
        Object high = turned ? one : other;
        return (Varden.compare(value, low) >= 0 && Varden.compare(value, high) <= 0) == inside;
    }

    /** @return about how much work one question is, in looks */
    int kostnad() {
        return omraden.size() + regel.formler().stream().mapToInt(String::length).sum() / 4;
    }

    Villkorsregel regel() {
        return regel;
    }

    boolean har(int rad, int kolumn) {
        for (Omrade block : omraden) {
            if (block.har(rad, kolumn)) {
                return true;
            }
        }
        return false;
    }

    List<Omrade> omraden() {
        return omraden;
    }

    int hornrad() {
        return corner;
    }

    int hornkolumn() {
        return cornerColumn;
    }

    boolean galler(Object value, Uttryck.Plats plats) {
        return fraga.holds(value, plats);
    }

    /** @return what is measured over all its cells, null when nothing is */
    Matt matt() {
        return matt;
    }

    /** @return the blocks outside a cell's own row that must be known before the rule can be judged */
    List<Omrade> behov() {
        if (matt != null) {
            return omraden;
        }
        int lastRow = omraden.stream().mapToInt(Omrade::sistaRad).max().getAsInt();
        int lastColumn = omraden.stream().mapToInt(Omrade::sistaKolumn).max().getAsInt();
        return referenser.stream().map(reference -> new Omrade(reference.rad(), reference.kolumn(),
                reference.fastRad() ? reference.rad() : Math.min(Omrade.RADER, reference.rad() + lastRow - corner),
                reference.fastKolumn() ? reference.kolumn() : Math.min(Omrade.KOLUMNER, reference.kolumn() + lastColumn - cornerColumn))).toList();
    }
}
