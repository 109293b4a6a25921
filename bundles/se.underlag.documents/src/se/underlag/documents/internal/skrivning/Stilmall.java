package se.underlag.documents.internal.skrivning;

import se.underlag.documents.kalkyl.Utbok.Format;

/**
 * The looks of a written workbook. A forecast (PR-02) is told from an actual amount by Excel's own good-green fill, and where colours are
 * not seen, by italics and a leading P, while it stays a number. A cell that differs from what it is compared with stands in bold on yellow.
 */
final class Stilmall {

    static final int TITEL = 1;
    static final int FORKLARING = 2;
    static final int RUBRIK = 3;
    static final int SUMMATEXT = 4;
    /** The heading of a column whose values stand to the right. */
    static final int RUBRIK_HOGER = 5;

    /** What a cell's row or marking adds to its format. */
    enum Slag {
        VANLIG, PROGNOS, SUMMA, ANDRAD
    }

    private static final int FIRST = 6;
    private static final int FIRST_FORMAT = 164;

    private static final String[] FORMATS = { "yyyy\\-mm\\-dd", "#,##0.00", "#,##0", "\"P\"* yyyy\\-mm\\-dd",
            "\"P\"* #,##0.00;\"P\"* \\-#,##0.00", "\"P\"* #,##0;\"P\"* \\-#,##0" };

    private Stilmall() {
    }

    /** @return the number of the cell style */
    static int of(Format format, Slag slag) {
        return FIRST + format.ordinal() * Slag.values().length + slag.ordinal();
    }

    /** @return the number of the style of a text that begins as a formula does: the same looks, with Excel's own mark that it is a text */
    static int citat(Slag slag) {
        return FIRST + Format.values().length * Slag.values().length + slag.ordinal();
    }

    /** @return the styles part */
    static String xml() {
        StringBuilder xml = new StringBuilder("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        xml.append("<numFmts count=\"").append(FORMATS.length).append("\">");
        for (int i = 0; i < FORMATS.length; i++) {
            xml.append("<numFmt numFmtId=\"").append(FIRST_FORMAT + i).append("\" formatCode=\"").append(FORMATS[i].replace("\"", "&quot;"))
                    .append("\"/>");
        }
        xml.append("</numFmts>").append(fonts()).append(fills()).append(borders());
        xml.append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        int count = FIRST + (Format.values().length + 1) * Slag.values().length;
        xml.append("<cellXfs count=\"").append(count).append("\">");
        xml.append(xf(0, 0, 0, 0, "")).append(xf(0, 1, 0, 0, "")).append(xf(0, 2, 0, 0, ""));
        xml.append(xf(0, 3, 2, 1, "<alignment vertical=\"center\" wrapText=\"1\"/>")).append(xf(0, 4, 3, 2, ""));
        xml.append(xf(0, 3, 2, 1, "<alignment horizontal=\"right\" vertical=\"center\" wrapText=\"1\"/>"));
        for (Format format : Format.values()) {
            for (Slag slag : Slag.values()) {
                xml.append(data(format, slag));
            }
        }
        for (Slag slag : Slag.values()) {
            xml.append(data(Format.TEXT, slag).replace(" xfId=", " quotePrefix=\"1\" xfId="));
        }
        xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        return xml.append("<dxfs count=\"0\"/></styleSheet>").toString();
    }

    private static String fonts() {
        return "<fonts count=\"7\">" + font("", 11, "FF000000") + font("<b/>", 14, "FF1F3864") + font("<i/>", 10, "FF595959")
                + font("<b/>", 11, "FFFFFFFF") + font("<b/>", 11, "FF000000") + font("<i/>", 11, "FF006100")
                + font("<b/>", 11, "FF7F3F00") + "</fonts>";
    }

    private static String font(String weight, int size, String colour) {
        return "<font>" + weight + "<sz val=\"" + size + "\"/><color rgb=\"" + colour + "\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    }

    private static String fills() {
        return "<fills count=\"6\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + fill("FF1F3864") + fill("FFF2F2F2") + fill("FFC6EFCE")
                + fill("FFFFEB9C") + "</fills>";
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String borders() {
        String line = " style=\"thin\"><color rgb=\"FFD9D9D9\"/>";
        return "<borders count=\"3\"><border><left/><right/><top/><bottom/><diagonal/></border>"
                + "<border><left" + line + "</left><right" + line + "</right><top" + line + "</top><bottom" + line + "</bottom><diagonal/></border>"
                + "<border><left/><right/><top style=\"thin\"><color rgb=\"FF1F3864\"/></top><bottom style=\"double\"><color rgb=\"FF1F3864\"/></bottom>"
                + "<diagonal/></border></borders>";
    }

    private static String data(Format format, Slag slag) {
        int shift = slag == Slag.PROGNOS ? 3 : 0;
        int number = switch (format) {
        case TEXT -> 49;
        case DATUM -> FIRST_FORMAT + shift;
        case KRONOR -> FIRST_FORMAT + 1 + shift;
        case HELTAL -> FIRST_FORMAT + 2 + shift;
        };
        return switch (slag) {
        case VANLIG -> xf(number, 0, 0, 1, "");
        case PROGNOS -> xf(number, 5, 4, 1, "");
        case SUMMA -> xf(number, 4, 3, 2, "");
        case ANDRAD -> xf(number, 6, 5, 1, "");
        };
    }

    private static String xf(int format, int font, int fill, int border, String alignment) {
        String start = "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"";
        return alignment.isEmpty() ? start + "/>" : start + " applyAlignment=\"1\">" + alignment + "</xf>";
    }
}
