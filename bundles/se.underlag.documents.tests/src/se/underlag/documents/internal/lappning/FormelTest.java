package se.underlag.documents.internal.lappning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;

/** References in formulas follow the rows, and nothing else in them changes. */
class FormelTest {

    private static Flyttare flytt(List<Nyrad> nya, Integer... borta) {
        return new Flyttare(List.of("Blad1", "År 2", "Blad3"), Map.of(0, new Radflytt(nya, List.of(borta))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { "A5+$B$6+C$7+$D4|A5+$B$8+C$9+$D4", "SUM(A1:A10)|SUM(A1:A12)",
            "\"A6 \"\"A6\"\"\"&A6|\"A6 \"\"A6\"\"\"&A8", "'År 2'!A6+'Blad1'!A6+Blad1!A6|'År 2'!A6+'Blad1'!A8+Blad1!A8", "A:A+6:7+$6:$6|A:A+8:9+$8:$8",
            "LOG10(A6)+LOG6|LOG10(A8)+LOG8", "Tabell1[[#This Row],[A6]]*A6|Tabell1[[#This Row],[A6]]*A8", "[1]Blad1!A6+A6|[1]Blad1!A6+A8",
            "Blad1:Blad3!A6|Blad1:Blad3!A6", "'[bok.xlsx]Blad1'!A6:B6|'[bok.xlsx]Blad1'!A6:B6", "#REF!A6+#N/A+A6|#REF!A6+#N/A+A8",
            "x_A6+A6.b+ÅA6|x_A6+A6.b+ÅA6",
            "1E6+A6|1E6+A8", "IF(A6=\"\",TRUE,{1,\"A6\";2,3})|IF(A8=\"\",TRUE,{1,\"A6\";2,3})", "A6:INDEX(B:B,6)|A8:INDEX(B:B,6)",
            "XFE6+XFD6|XFE6+XFD8",
            "A1048577+A0+A6|A1048577+A0+A8", "_xlfn.XLOOKUP(A6,B6:B9,C$6:C9)|_xlfn.XLOOKUP(A8,B8:B11,C$8:C11)",
            "SUM(A1:A5)|SUM(A1:A7)" }) void two_rows_after_row_five(String formula, String expected) {
        Nyrad row = new Nyrad(5, 5, List.of());
        assertThat(flytt(List.of(row, row)).formel(0, 99, formula)).isEqualTo(expected);
    }

    @Test void a_running_sum_does_not_grow_in_its_own_row() {
        Nyrad row = new Nyrad(5, 5, List.of());
        assertThat(flytt(List.of(row)).formel(0, 5, "SUM(B$2:B5)+SUM(C5:O5)")).isEqualTo("SUM(B$2:B5)+SUM(C5:O5)");
        assertThat(flytt(List.of(row)).formel(0, 99, "SUM(C5:O5)")).isEqualTo("SUM(C5:O5)");
        assertThat(flytt(List.of(row)).kopia(0, 5, 6, "SUM(B$2:B5)+SUM(C5:O5)")).isEqualTo("SUM(B$2:B6)+SUM(C6:O6)");
    }

    @Test void random_formulas_shift_as_POI_shifts_them() throws Exception {
        Random random = new Random(4);
        for (int round = 0; round < 150; round++) {
            int after = 1 + random.nextInt(30);
            int count = 1 + random.nextInt(4);
            List<String> formulas = IntStream.range(0, 20).mapToObj(i -> formula(random)).toList();
            // the new row takes its format from far away, so that no range grows at its edge, as in Excel itself
            List<Nyrad> rows = IntStream.range(0, count).mapToObj(i -> new Nyrad(after, 9_999, List.of())).toList();
            Flyttare flyttare = new Flyttare(List.of("Blad1", "År 2"), Map.of(0, new Radflytt(rows, List.of())));
            List<String> own = new ArrayList<>();
            List<String> poi = new ArrayList<>();
            try (XSSFWorkbook bok = new XSSFWorkbook()) {
                XSSFSheet sheet = bok.createSheet("Blad1");
                XSSFSheet other = bok.createSheet("År 2");
                sheet.createRow(99).createCell(0).setCellValue(1);
                for (int i = 0; i < formulas.size(); i++) {
                    other.createRow(i).createCell(0).setCellFormula(formulas.get(i));
                }
                sheet.shiftRows(after, 99, count);
                for (int i = 0; i < formulas.size(); i++) {
                    poi.add(other.getRow(i).getCell(0).getCellFormula());
                    own.add(flyttare.formel(1, i + 1, formulas.get(i)));
                }
            }
            assertThat(own).as("after " + after + " × " + count).isEqualTo(poi);
        }
    }

    private static String formula(Random random) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            result.append(i == 0 ? "" : "+");
            String sheet = random.nextInt(3) == 0 ? "'År 2'!" : "Blad1!";
            switch (random.nextInt(4)) {
            case 0 -> result.append(sheet).append(reference(random, 1 + random.nextInt(40)));
            case 1 -> {
                int first = 1 + random.nextInt(30);
                result.append("SUM(").append(sheet).append(reference(random, first)).append(':')
                        .append(reference(random, first + random.nextInt(15))).append(')');
            }
            case 2 -> result.append("LEN(\"A").append(random.nextInt(50)).append("\")");
            default -> result.append("IF(").append(sheet).append("B$").append(1 + random.nextInt(40)).append(">1,2,3)");
            }
        }
        return result.toString();
    }

    private static String reference(Random random, int row) {
        return (random.nextBoolean() ? "$" : "") + "C" + (random.nextBoolean() ? "$" : "") + row;
    }
}
