package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells as HTML that Excel and LibreOffice read with numbers as numbers, dates as dates and text as text, leading zeros and all. */
final class HtmlText {

    private static final Pattern ENTITY = Pattern.compile("&(#[xX][0-9a-fA-F]{1,6}|#\\d{1,7}|\\w{1,8});?");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"),
            Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", "\u00A0"), Map.entry("aring", "å"), Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"), Map.entry("Aring", "Å"), Map.entry("Auml", "Ä"), Map.entry("Ouml", "Ö"), Map.entry("eacute", "é"),
            Map.entry("minus", "\u2212"), Map.entry("ndash", "\u2013"), Map.entry("mdash", "\u2014"), Map.entry("shy", ""));
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final String HEAD = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
            + "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head><body><table>";

    private HtmlText() {
    }

    /** A cell to copy. @param text raw, as it would be typed; @param value BigDecimal, Integer or LocalDate where it is one, else null */
    record Cell(String text, Object value) {
    }

    /** @return the cells as a table */
    static String write(List<List<Cell>> rows) {
        StringBuilder html = new StringBuilder(HEAD);
        for (List<Cell> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> cell(html, cell));
            html.append("</tr>\n");
        }
        return html.append("</table></body></html>").toString();
    }

    private static void cell(StringBuilder html, Cell cell) {
        switch (cell.value()) {
        case BigDecimal amount -> number(html, amount.toPlainString(), "1033;1053;#\u00A0##0,00", "\\#\\,\\#\\#0\\.00");
        case Integer whole -> number(html, whole.toString(), "1033;1053;0", "0");
        case LocalDate day -> number(html, String.valueOf(ChronoUnit.DAYS.between(EPOCH, day)), "1033;1053;YYYY-MM-DD", "yyyy\\-mm\\-dd");
        case null, default -> html.append("<td sdnum=\"1053;0;@\" style='mso-number-format:\"\\@\"' x:str>");
        }
        html.append(encoded(cell.text())).append("</td>");
    }

    /** LibreOffice reads {@code sdval} in the language that {@code sdnum} begins with and shows it in the next: 1033 is English, 1053 Swedish. */
    private static void number(StringBuilder html, String plain, String libreOffice, String excel) {
        html.append("<td align=\"right\" sdval=\"").append(plain).append("\" sdnum=\"").append(libreOffice).append("\" style='mso-number-format:\"")
                .append(excel).append("\"' x:num=\"").append(plain).append("\">");
    }

    private static String encoded(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\u00A0", "&nbsp;").replace("\r\n", "\n")
                .replace("\n", "<br>");
    }

    /** @return the text with its entities resolved; one that is not known stays as it stands */
    static String decoded(String source) {
        if (source.indexOf('&') < 0) {
            return source;
        }
        Matcher entities = ENTITY.matcher(source);
        return entities.replaceAll(found -> Matcher.quoteReplacement(resolved(found.group(1), found.group())));
    }

    private static String resolved(String name, String whole) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : whole;
    }
}
