package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;

/** PR-02: which colour a person sees behind a cell. */
class FyllningTest {

    /** Office's theme since 2013, in the order of the part. */
    private static final String OFFICE_2013 = "<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1><a:lt1><a:sysClr val=\"window\""
            + " lastClr=\"FFFFFF\"/></a:lt1><a:dk2><a:srgbClr val=\"44546A\"/></a:dk2><a:lt2><a:srgbClr val=\"E7E6E6\"/></a:lt2><a:accent1><a:srgbClr"
            + " val=\"4472C4\"/></a:accent1><a:accent2><a:srgbClr val=\"ED7D31\"/></a:accent2><a:accent3><a:srgbClr val=\"A5A5A5\"/></a:accent3>"
            + "<a:accent4><a:srgbClr val=\"FFC000\"/></a:accent4><a:accent5><a:srgbClr val=\"5B9BD5\"/></a:accent5><a:accent6><a:srgbClr val=\"70AD47\"/>"
            + "</a:accent6><a:hlink><a:srgbClr val=\"0563C1\"/></a:hlink><a:folHlink><a:srgbClr val=\"954F72\"/></a:folHlink>";

    @TempDir Path folder;

    private static Handgjord bok(String fill, String rest) {
        return Handgjord.med("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c></row>").stilar("",
                "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill>" + fill + "</fill>",
                "<xf fillId=\"0\"/><xf fillId=\"2\"/>", rest);
    }

    private static String solid(String fgColor) {
        return "<patternFill patternType=\"solid\"><fgColor " + fgColor + "/><bgColor indexed=\"64\"/></patternFill>";
    }

    private String rgb(Handgjord bok) {
        int fill = Last.av(bok.till(folder)).cell("A1").fyllning();
        return fill < 0 ? "ingen" : String.format("%06X", fill);
    }

    @ParameterizedTest
    @CsvSource({ "FFC6EFCE,C6EFCE", "00C6EFCE,C6EFCE", "C6EFCE,C6EFCE", "ff92d050,92D050",
            "FFFFFFFF,FFFFFF" }) void PR_02_a_solid_fill_shows_its_fore_colour_whatever_the_alpha(String raw, String expected) {
        assertThat(rgb(bok(solid("rgb=\"" + raw + "\""), ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "0,FFFFFF", "1,000000", "2,E7E6E6", "3,44546A", "4,4472C4", "5,ED7D31", "9,70AD47", "10,0563C1",
            "11,954F72" }) void PR_02_theme_colours_are_numbered_light_before_dark(int theme, String expected) {
        assertThat(rgb(bok(solid("theme=\"" + theme + "\""), "").tema(OFFICE_2013))).isEqualTo(expected);
    }

    // what Excel's colour menu shows for "lighter 80 %, 60 %, 40 %, darker 25 %, 50 %" of these colours
    @ParameterizedTest
    @CsvSource({ "9,0.79998168889431442,E2EFDA", "9,0.59999389629810485,C6E0B4", "9,0.39997558519241921,A9D08E", "9,-0.249977111117893,548235",
            "9,-0.499984740745262,375623", "4,0.79998168889431442,D9E1F2", "4,0.59999389629810485,B4C6E7", "0,-0.14999847407452621,D9D9D9",
            "1,0.499984740745262,808080", "3,0.79998168889431442,D6DCE4" }) void PR_02_a_tint_gives_the_shade_of_excels_menu(int theme, String tint,
                    String expected) {
        assertThat(rgb(bok(solid("theme=\"" + theme + "\" tint=\"" + tint + "\""), "").tema(OFFICE_2013))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "6,0.59999389629810485,D8E4BC", "6,-0.249977111117893,76933C", "4,0.59999389629810485,B8CCE4",
            "6,0,9BBB59" }) void PR_02_without_a_theme_part_it_is_offices_of_2007(int theme, String tint, String expected) {
        assertThat(rgb(bok(solid("theme=\"" + theme + "\" tint=\"" + tint + "\""), ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "3,00FF00", "11,00FF00", "17,008000", "42,CCFFCC", "50,99CC00", "57,339966", "63,333333", "64,000000",
            "65,FFFFFF" }) void PR_02_indexed_colours_of_the_standard_palette(int index, String expected) {
        assertThat(rgb(bok(solid("indexed=\"" + index + "\""), ""))).isEqualTo(expected);
    }

    @Test void PR_02_a_palette_of_the_workbooks_own_comes_after_the_fills_but_counts_for_them() {
        String colours = "<colors><indexedColors><rgbColor rgb=\"00000000\"/><rgbColor rgb=\"00123456\"/></indexedColors></colors>";
        assertThat(rgb(bok(solid("indexed=\"1\""), colours))).isEqualTo("123456");
        assertThat(rgb(bok(solid("indexed=\"3\""), colours))).isEqualTo("00FF00");
    }

    // 128ths of the fore colour over the background, here C6EFCE over white: C6 = 198, 255 - 57 * share
    @ParameterizedTest
    @CsvSource({ "mediumGray,E3F7E7", "lightGray,F1FBF3", "darkGray,D5F3DB", "lightUp,F1FBF3", "gray125,F8FDF9" }) void a_pattern_shows_a_mixture(
            String pattern, String expected) {
        assertThat(rgb(bok("<patternFill patternType=\"" + pattern + "\"><fgColor rgb=\"FFC6EFCE\"/></patternFill>", ""))).isEqualTo(expected);
    }

    // 92D050 = 146 208 80 and FFFFFF: (146 + 255) / 2 = 200.5, (208 + 255) / 2 = 231.5, (80 + 255) / 2 = 167.5
    @Test void a_gradient_shows_the_middle_of_its_two_stops() {
        assertThat(rgb(bok(toning(stop("0", "FF92D050") + stop("1", "FFFFFFFF")), ""))).isEqualTo("C9E8A8");
    }

    // 0 to ¼ red, from there evenly to green at ¾, then green: half of each
    @Test void a_gradients_stops_count_for_the_length_they_show() {
        assertThat(rgb(bok(toning(stop("0.25", "FFFF0000") + stop("0.75", "FF00FF00")), ""))).isEqualTo("808000");
        assertThat(rgb(bok(toning(stop("0", "FF00FF00") + stop("0.5", "FF0000FF") + stop("1", "FF00FF00")), ""))).isEqualTo("008080");
    }

    @Test void a_gradient_of_one_stop_or_none() {
        assertThat(rgb(bok(toning(stop("0.5", "FF92D050")), ""))).isEqualTo("92D050");
        assertThat(rgb(bok(toning(""), ""))).isEqualTo("ingen");
        assertThat(rgb(bok(toning(stop("x", "FF92D050")), ""))).isEqualTo("92D050");
    }

    private static String toning(String stops) {
        return "<gradientFill degree=\"90\">" + stops + "</gradientFill>";
    }

    private static String stop(String position, String rgb) {
        return "<stop position=\"" + position + "\"><color rgb=\"" + rgb + "\"/></stop>";
    }

    @Test void PR_02_a_theme_of_desktop_colours_that_were_not_noted_is_black_on_white() {
        String scheme = OFFICE_2013.replace(" lastClr=\"000000\"", "").replaceAll(" lastClr=.FFFFFF.", "");
        assertThat(rgb(bok(solid("theme=\"0\""), "").tema(scheme))).isEqualTo("FFFFFF");
        assertThat(rgb(bok(solid("theme=\"1\""), "").tema(scheme))).isEqualTo("000000");
    }

    @Test void PR_02_a_strict_workbook_shows_the_same() {
        assertThat(rgb(bok(solid("theme=\"9\" tint=\"0.59999389629810485\""), "").tema(OFFICE_2013).strikt())).isEqualTo("C6E0B4");
    }

    @Test void what_shows_no_colour_is_no_fill() {
        assertThat(rgb(bok("<patternFill patternType=\"none\"><fgColor rgb=\"FFC6EFCE\"/></patternFill>", ""))).isEqualTo("ingen");
        assertThat(rgb(bok("<patternFill/>", ""))).isEqualTo("ingen");
        assertThat(rgb(bok("", ""))).isEqualTo("ingen");
    }

    @Test void a_solid_fill_without_or_with_automatic_colour_is_black_as_in_excel() {
        assertThat(rgb(bok("<patternFill patternType=\"solid\"/>", ""))).isEqualTo("000000");
        assertThat(rgb(bok(solid("auto=\"1\""), ""))).isEqualTo("000000");
    }

    @Test void a_style_that_does_not_exist_has_no_fill() {
        Handgjord bok = Handgjord.med("<row r=\"1\"><c r=\"A1\" s=\"999999999\"><v>1</v></c></row>");
        assertThat(rgb(bok)).isEqualTo("ingen");
    }

    @Test void PR_02_an_empty_cell_with_a_fill_is_handed_out() {
        Cell cell = Last.av(bok(solid("rgb=\"FF92D050\""), "").blad("B", "").till(folder)).cell("A1");
        assertThat(cell.fyllning()).isEqualTo(0x92D050);
        Last last = Last.av(
                Handgjord.med("<row r=\"1\"><c r=\"B1\" s=\"1\"/><c r=\"C1\"/></row>").stilar("", "<fill>" + solid("rgb=\"FF92D050\"") + "</fill>",
                        "<xf fillId=\"9\"/><xf fillId=\"0\"/>", "").till(folder));
        assertThat(last.rader().getFirst().celler()).containsExactly(Cell.tom(1, 0x92D050));
    }

    private static List<Integer> filled(Kalkylrad rad) {
        return rad.celler().stream().filter(cell -> cell.fyllning() >= 0).map(Cell::kolumn).toList();
    }

    private Last styled(String cols, String rows) {
        return Last.av(new Handgjord().bladXml("B", "", cols + "<sheetData>" + rows + "</sheetData>")
                .stilar("", "<fill/><fill>" + solid("rgb=\"FF92D050\"") + "</fill>", "<xf/><xf fillId=\"1\"/>", "").till(folder));
    }

    @Test void PR_02_a_row_style_shows_in_the_cells_the_file_leaves_out_as_far_as_the_sheet_is_used() {
        Last last = styled("", "<row r=\"1\"><c r=\"E1\"><v>1</v></c></row><row r=\"2\" s=\"1\" customFormat=\"1\"><c r=\"B2\"><v>1</v></c>"
                + "<c r=\"C2\" s=\"0\"/></row><row r=\"3\" s=\"1\"><c r=\"A3\"><v>1</v></c></row><row r=\"4\" s=\"1\" customFormat=\"1\"/>");
        assertThat(filled(last.rader().get(1))).containsExactly(0, 3, 4);
        assertThat(last.rader().get(1).celler()).extracting(Cell::kolumn).containsExactly(0, 1, 3, 4);
        assertThat(filled(last.rader().get(2))).as("without customFormat the style is not the row's").isEmpty();
        assertThat(filled(last.rader().get(3))).as("bounded on an empty row").containsExactly(0, 1, 2, 3, 4);
    }

    @Test void PR_02_a_column_style_shows_only_in_rows_that_are_used() {
        Last last = styled("<cols><col min=\"2\" max=\"16384\" style=\"1\"/></cols>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"D1\"><v>1</v></c></row>"
                        + "<row r=\"2\"/><row r=\"3\"><c r=\"A3\"><v>1</v></c></row>");
        assertThat(last.rader()).extracting(Kalkylrad::nummer).containsExactly(1, 3);
        assertThat(filled(last.rader().getFirst())).containsExactly(1, 2);
        assertThat(filled(last.rader().getLast())).containsExactly(1, 2, 3);
    }

    @Test void a_row_style_on_every_row_of_a_sheet_without_cells_makes_none() {
        Last last = styled("", "<row r=\"1\" s=\"1\" customFormat=\"1\"/><row r=\"1048576\" s=\"1\" customFormat=\"1\"/>");
        assertThat(last.rader()).isEmpty();
    }

    @Test void what_poi_writes_is_seen_the_same() throws IOException {
        Path fil = folder.resolve("poi.xlsx");
        try (XSSFWorkbook bok = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(fil)) {
            XSSFCellStyle green = bok.createCellStyle();
            green.setFillForegroundColor(new XSSFColor(new byte[] { (byte) 0xC6, (byte) 0xEF, (byte) 0xCE }));
            green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            XSSFCellStyle indexed = bok.createCellStyle();
            indexed.setFillForegroundColor(IndexedColors.BRIGHT_GREEN.getIndex());
            indexed.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            XSSFCell cell = bok.createSheet("B").createRow(0).createCell(0);
            cell.setCellValue(1.5);
            cell.setCellStyle(green);
            bok.getSheetAt(0).getRow(0).createCell(1).setCellStyle(indexed);
            bok.write(out);
        }
        Last last = Last.av(fil);
        assertThat(last.cell("A1").fyllning()).isEqualTo(0xC6EFCE);
        assertThat(last.cell("A1").tal()).isEqualByComparingTo("1.5");
        assertThat(last.cell("B1").fyllning()).isEqualTo(0x00FF00);
    }
}
