package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first table of an HTML text, as spreadsheets put it on the clipboard: Excel tells a cell's number as {@code x:num}, LibreOffice as
 * {@code sdval}. Merged cells give their value to the first of them. Reads what comes without minding faults.
 */
final class HtmlTable {

    private static final Pattern TOKEN = Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z][\\w:]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>|[^<]+|<",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?");
    private static final int MOST_SPANNED = 10_000;

    private final List<List<PastedCell>> rows = new ArrayList<>();
    private final Map<Integer, Integer> spannedBelow = new HashMap<>();
    private List<PastedCell> row;
    private StringBuilder text;
    private Map<String, String> cell = Map.of();
    private boolean pendingBlank;
    private boolean rawText;
    private String closing;

    private HtmlTable() {
    }

    /** @return the rows of the first table, empty when there is none */
    static Optional<List<List<PastedCell>>> read(String html) {
        int start = html.toLowerCase(Locale.ROOT).indexOf("<table");
        if (start < 0) {
            return Optional.empty();
        }
        HtmlTable table = new HtmlTable();
        Matcher tokens = TOKEN.matcher(html);
        tokens.region(start, html.length());
        while (tokens.find()) {
            if (tokens.group(2) == null) {
                table.text(tokens.group());
            } else if (!table.tag(tokens.group(2).toLowerCase(Locale.ROOT), !tokens.group(1).isEmpty(), tokens.group(3))) {
                break;
            }
        }
        table.endRow();
        return table.rows.isEmpty() ? Optional.empty() : Optional.of(table.rows);
    }

    /** @return whether the table goes on */
    private boolean tag(String name, boolean end, String attributes) {
        if (closing != null) {
            if (end && name.equals(closing)) {
                closing = null;
            }
            return true;
        }
        switch (name) {
        case "table" -> {
            return !end;
        }
        case "style", "script" -> closing = end ? null : name;
        case "tr" -> {
            endRow();
            if (!end) {
                row = new ArrayList<>();
            }
        }
        case "td", "th" -> {
            endCell();
            if (!end) {
                beginCell(attributes(attributes));
            }
        }
        case "br" -> line();
        case "p", "div" -> {
            if (text != null && !text.isEmpty() && !end) {
                line();
            }
        }
        default -> {
            // the look of the text says nothing about what it is
        }
        }
        return true;
    }

    private void line() {
        if (text != null) {
            text.append('\n');
            pendingBlank = false;
        }
    }

    private void beginCell(Map<String, String> attributes) {
        if (row == null) {
            row = new ArrayList<>();
        }
        skipSpanned();
        cell = attributes;
        text = new StringBuilder();
        pendingBlank = false;
        rawText = attributes.getOrDefault("style", "").contains("white-space:pre");
    }

    /** Line ends and runs of blanks in the source are one blank to the eye; no-break spaces stay. */
    private void text(String source) {
        if (text == null || closing != null || source.startsWith("<!--")) {
            return;
        }
        String decoded = HtmlText.decoded(source);
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (blank && !rawText) {
                pendingBlank = true;
            } else {
                if (pendingBlank && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                pendingBlank = false;
                text.append(c);
            }
        }
    }

    private void endCell() {
        if (text == null) {
            return;
        }
        int columns = span("colspan");
        int below = span("rowspan") - 1;
        for (int i = 0; i < columns; i++) {
            if (below > 0) {
                spannedBelow.put(row.size(), below);
            }
            row.add(i == 0 ? new PastedCell(text.toString(), number()) : new PastedCell(""));
        }
        text = null;
    }

    private void endRow() {
        endCell();
        if (row != null) {
            skipSpanned();
            rows.add(row);
            row = null;
        }
    }

    private void skipSpanned() {
        while (spannedBelow.containsKey(row.size())) {
            int column = row.size();
            spannedBelow.merge(column, -1, (left, less) -> left + less == 0 ? null : left + less);
            row.add(new PastedCell(""));
        }
    }

    private int span(String attribute) {
        try {
            return Math.clamp(Integer.parseInt(cell.getOrDefault(attribute, "1").strip()), 1, MOST_SPANNED);
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }

    /** A bare {@code x:num} says that the text itself is the number, as it is shown. */
    private BigDecimal number() {
        String told = cell.containsKey("x:num") ? cell.get("x:num") : cell.get("sdval");
        if (told == null || told.isBlank()) {
            return null;
        }
        try {
            // LibreOffice writes the decimal sign of its own language
            return new BigDecimal(told.strip().replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static Map<String, String> attributes(String source) {
        Map<String, String> attributes = new HashMap<>();
        Matcher each = ATTRIBUTE.matcher(source);
        while (each.find()) {
            String value = each.group(2) == null ? "" : each.group(2);
            boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
            attributes.put(each.group(1).toLowerCase(Locale.ROOT), HtmlText.decoded(quoted ? value.substring(1, value.length() - 1) : value));
        }
        return attributes;
    }
}
