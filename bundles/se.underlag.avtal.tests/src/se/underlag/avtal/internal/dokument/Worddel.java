package se.underlag.avtal.internal.dokument;

import java.util.List;

/** The pieces of a Word template as XML: paragraphs, tables, header and footer in one sober look. */
final class Worddel {

    static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String LINE = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"C3CCD1\"";
    private static final String DARK = "w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"17384D\"";
    /** Width of the text, twentieths of a point: A4 less its margins. */
    private static final int WIDTH = 9526;
    private static final String FONT = "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" w:eastAsia=\"Arial\"/>";

    private Worddel() {
    }

    /** @return a paragraph in a style; a line break of the text becomes one */
    static String stycke(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run("", text) + "</w:p>";
    }

    static String text(String text) {
        return stycke("Normal", text);
    }

    private static String run(String properties, String text) {
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + "<w:t xml:space=\"preserve\">" + escape(text)
                + "</w:t></w:r>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** @return a table of labels and values; each row is label, value and maybe the field without which the row is left out */
    static String uppgifter(String beskrivning, List<List<String>> rows) {
        int label = WIDTH * 36 / 100;
        StringBuilder xml = new StringBuilder(table(beskrivning, false, label, WIDTH - label));
        for (List<String> row : rows) {
            String condition = row.size() > 2 ? "{{rad om " + row.get(2) + "}}" : "";
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>").append(cell(label, LINE, stycke("Etikett", condition + row.get(0))))
                    .append(cell(WIDTH - label, LINE, stycke("Cell", row.get(1)))).append("</w:tr>");
        }
        return xml.append("</w:tbl>").append(stycke("Luft", "")).toString();
    }

    /** @return a table with a header row, rows, and texts to the right from the second column on; a last row as a sum when {@code summa} */
    static String tabell(String beskrivning, List<String> head, List<List<String>> rows, boolean summa) {
        int[] widths = new int[head.size()];
        int first = head.size() == 2 ? WIDTH * 70 / 100 : WIDTH / head.size();
        widths[0] = first;
        for (int i = 1; i < widths.length; i++) {
            widths[i] = (WIDTH - first) / (widths.length - 1);
        }
        StringBuilder xml = new StringBuilder(table(beskrivning, true, widths));
        xml.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            xml.append(cell(widths[i], DARK, stycke(i >= widths.length - numbers(widths) ? "Rubrikcelltal" : "Rubrikcell", head.get(i))));
        }
        xml.append("</w:tr>");
        for (List<String> row : rows) {
            boolean sum = summa && row == rows.getLast();
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int i = 0; i < widths.length; i++) {
                boolean number = i >= widths.length - numbers(widths);
                String style = number ? sum ? "Rubrikcelltal" : "Celltal" : sum ? "Rubrikcell" : "Cell";
                xml.append(cell(widths[i], sum ? DARK : LINE, stycke(style, row.get(i))));
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").append(stycke("Luft", "")).toString();
    }

    /** Two days first, then numbers; or one text first. */
    private static int numbers(int[] widths) {
        return widths.length > 2 ? widths.length - 2 : widths.length - 1;
    }

    /** @return two columns of signatures, each with its lines */
    static String underskrifter(String left, String leftName, String right, String rightName) {
        int half = WIDTH / 2;
        return table("Underskrifter", false, half, WIDTH - half) + "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell(half, "", sign(left, leftName))
                + cell(WIDTH - half, "", sign(right, rightName)) + "</w:tr></w:tbl>";
    }

    private static String sign(String party, String name) {
        return stycke("Cell", party) + stycke("Namnrad", "") + stycke("Liten", "Ort och datum") + stycke("Namnrad", "")
                + stycke("Liten", "Namnteckning")
                + stycke("Cell", name);
    }

    private static String table(String description, boolean head, int... widths) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                + "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"113\" w:type=\"dxa\"/></w:tblCellMar>"
                + "<w:tblLook w:val=\"0000\" w:firstRow=\"" + (head ? 1 : 0) + "\" w:lastRow=\"0\" w:firstColumn=\"" + (head ? 0 : 1)
                + "\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"" + description + "\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return xml.append("</w:tblGrid>").toString();
    }

    private static String cell(int width, String line, String content) {
        String border = line.isEmpty() ? "" : "<w:tcBorders><w:bottom " + line + "/></w:tcBorders>";
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + border + "</w:tcPr>" + content + "</w:tc>";
    }

    static String huvud() {
        String tab = "<w:r><w:tab/></w:r>";
        return "<w:hdr" + SPACES + "><w:p><w:pPr><w:pStyle w:val=\"Sidhuvud\"/></w:pPr>" + run("<w:b/><w:color w:val=\"17384D\"/>", "{{enhet.namn}}")
                + tab
                + run("", "Datum {{dagens.datum}}") + "</w:p><w:p><w:pPr><w:pStyle w:val=\"Sidhuvudrad\"/></w:pPr>" + tab
                + run("", "Ärende {{arende.referens}}") + "</w:p></w:hdr>";
    }

    static String fot(String name) {
        return "<w:ftr" + SPACES + "><w:p><w:pPr><w:pStyle w:val=\"Sidfot\"/></w:pPr>" + run("", name + " {{arende.referens}}")
                + "<w:r><w:tab/></w:r>"
                + run("", "Sida ") + field("PAGE") + run("", " av ") + field("NUMPAGES") + "</w:p></w:ftr>";
    }

    private static String field(String code) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + code + " </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    static String sektion() {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/><w:footerReference w:type=\"default\" r:id=\"rId2\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1928\" w:right=\"1134\" w:bottom=\"1361\" w:left=\"1246\" w:header=\"737\" "
                + "w:footer=\"624\" w:gutter=\"0\"/></w:sectPr>";
    }

    static String stilar() {
        return "<w:styles" + SPACES + "><w:docDefaults><w:rPrDefault><w:rPr>" + FONT
                + "<w:color w:val=\"1B2328\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>"
                + "<w:lang w:val=\"sv-SE\" w:eastAsia=\"sv-SE\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"100\" "
                + "w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
                + style("Rubrik1", "heading 1",
                        "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"0\"/>",
                        "<w:b/><w:color w:val=\"17384D\"/><w:sz w:val=\"38\"/><w:szCs w:val=\"38\"/>")
                + style("Rubrik2", "heading 2", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/>"
                        + "<w:outlineLvl w:val=\"1\"/>", "<w:b/><w:color w:val=\"17384D\"/><w:sz w:val=\"25\"/><w:szCs w:val=\"25\"/>")
                + style("Ingress", "Ingress", "<w:spacing w:after=\"200\"/>", "<w:color w:val=\"44525C\"/>")
                + style("Cell", "Cell", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"252\" w:lineRule=\"auto\"/>", "")
                + style("Celltal", "Celltal", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"252\" w:lineRule=\"auto\"/><w:jc w:val=\"right\"/>",
                        "")
                + style("Etikett", "Etikett", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"252\" w:lineRule=\"auto\"/>",
                        "<w:color w:val=\"44525C\"/>")
                + style("Rubrikcell", "Rubrikcell", "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"60\"/>", "<w:b/><w:color w:val=\"17384D\"/>")
                + style("Rubrikcelltal", "Rubrikcelltal", "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"60\"/><w:jc w:val=\"right\"/>",
                        "<w:b/><w:color w:val=\"17384D\"/>")
                + style("Namnrad", "Namnrad", "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"1B2328\"/></w:pBdr>"
                        + "<w:spacing w:before=\"400\" w:after=\"20\"/><w:ind w:right=\"340\"/>", "")
                + style("Liten", "Liten", "<w:spacing w:after=\"60\"/>", "<w:color w:val=\"44525C\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + style("Luft", "Luft", "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"8\"/>")
                + style("Ruta", "Ruta", "<w:pBdr>" + box("top") + box("left") + box("bottom") + box("right") + "</w:pBdr><w:spacing w:before=\"160\" "
                        + "w:after=\"160\"/><w:ind w:left=\"142\" w:right=\"142\"/>", "")
                + style("Sidhuvud", "header", "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + WIDTH + "\"/></w:tabs><w:spacing w:after=\"0\"/>",
                        "<w:color w:val=\"44525C\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
                + style("Sidhuvudrad", "Sidhuvudrad",
                        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"8A979F\"/></w:pBdr><w:tabs><w:tab "
                                + "w:val=\"right\" w:pos=\"" + WIDTH + "\"/></w:tabs><w:spacing w:after=\"0\"/>",
                        "<w:color w:val=\"44525C\"/><w:sz w:val=\"17\"/>")
                + style("Sidfot", "footer", "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + WIDTH + "\"/></w:tabs><w:spacing w:after=\"0\"/>",
                        "<w:color w:val=\"44525C\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + "</w:styles>";
    }

    private static String box(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"6\" w:space=\"6\" w:color=\"8A979F\"/>";
    }

    private static String style(String id, String name, String paragraph, String text) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>"
                + "<w:pPr>" + paragraph + "</w:pPr>" + (text.isEmpty() ? "" : "<w:rPr>" + text + "</w:rPr>") + "</w:style>";
    }
}
