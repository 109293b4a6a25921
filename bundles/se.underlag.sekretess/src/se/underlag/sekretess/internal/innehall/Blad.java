package se.underlag.sekretess.internal.innehall;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.persistence.gallring.Maskering;

/**
 * A sheet of an xlsx workbook. A row that names one of the persons is theirs: all its texts go, its amounts stay, so that sums are still right. The number of
 * a person goes wherever it stands.
 */
final class Blad {

    private static final Pattern ROW = Pattern.compile("<((?:x:)?row)\\b[^>]*(?<!/)>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<((?:x:)?)c\\b([^>]*?)(?:/>|>(.*?)</\\1c>)", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\\st=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("<(?:x:)?v\\b[^>]*>([^<]*)</(?:x:)?v>");
    private static final Set<String> TEXTS = Set.of("s", "inlineStr", "str");
    private static final String SHARED = "s";

    private final List<String> strings;
    private final Set<Integer> used;
    private final Set<Integer> theirs;
    private final Maskering maskering;

    /**
     * @param strings the workbook's shared texts
     * @param used gets which of them stand in rows of others
     * @param theirs gets which of them stand in rows of the persons
     */
    Blad(List<String> strings, Set<Integer> used, Set<Integer> theirs, Maskering maskering) {
        this.strings = strings;
        this.used = used;
        this.theirs = theirs;
        this.maskering = maskering;
    }

    /** @return the sheet's XML without the persons; the same object when they do not stand there */
    String gallra(String xml) {
        StringBuilder out = new StringBuilder(xml.length());
        Matcher row = ROW.matcher(xml);
        boolean changed = false;
        int end = 0;
        while (row.find()) {
            List<Integer> shared = new ArrayList<>();
            if (maskering.finns(text(row.group(), shared))) {
                out.append(xml, end, row.start()).append(CELL.matcher(row.group()).replaceAll(cell -> Matcher.quoteReplacement(cell(cell))));
                end = row.end();
                changed = true;
                theirs.addAll(shared);
            } else {
                used.addAll(shared);
            }
        }
        return changed ? out.append(xml, end, xml.length()).toString() : xml;
    }

    /** @return all that the row says, a blank between its cells: first and family name may stand in two of them */
    private String text(String row, List<Integer> shared) {
        StringBuilder words = new StringBuilder();
        Matcher cell = CELL.matcher(row);
        while (cell.find()) {
            words.append(words(cell, shared)).append(' ');
        }
        return words.toString();
    }

    private String words(Matcher cell, List<Integer> shared) {
        String inner = cell.group(3);
        if (inner == null) {
            return "";
        }
        Matcher value = VALUE.matcher(inner);
        String text = value.find() ? value.group(1) : "";
        return switch (type(cell.group(2))) {
        case SHARED -> {
            int index = Integer.parseInt(text.strip());
            shared.add(index);
            yield index < strings.size() ? strings.get(index) : "";
        }
        case "inlineStr" -> Xmltexter.text("<t>" + inner + "</t>");
        case "n" -> plain(text);
        default -> Xmltexter.decoded(text);
        };
    }

    private static String type(String attributes) {
        Matcher type = TYPE.matcher(attributes);
        return type.find() ? type.group(1) : "n";
    }

    /** 1.98001019802E11 is an identity number too. */
    private static String plain(String number) {
        try {
            return new BigDecimal(number.strip()).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException text) {
            return number;
        }
    }

    private String cell(java.util.regex.MatchResult cell) {
        String prefix = cell.group(1);
        String attributes = cell.group(2);
        String type = type(attributes);
        if (cell.group(3) == null) {
            return cell.group();
        }
        if (TEXTS.contains(type)) {
            return "<" + prefix + "c" + TYPE.matcher(attributes).replaceAll("") + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t>"
                    + Maskering.MARKE
                    + "</" + prefix + "t></" + prefix + "is></" + prefix + "c>";
        }
        Matcher value = VALUE.matcher(cell.group(3));
        boolean number = value.find() && maskering.nummer(plain(value.group(1)));
        return number ? "<" + prefix + "c" + attributes + "/>" : cell.group();
    }
}
