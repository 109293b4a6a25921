package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.kalkyl.Cell.Typ;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Packages that mean harm by their names, their links, their sizes or what they want to be worked out. */
class FientligtPaketTest {

    private static final Duration BOUNDED = Duration.ofSeconds(60);
    private static final String CELL = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir Path folder;

    /** Counts rows and cells, keeps nothing. */
    private static final class Raknande implements Kalkyllasare.Mottagare {

        private long rader;
        private long celler;

        @Override public boolean blad(String namn, boolean dolt) {
            return true;
        }

        @Override public boolean rad(Kalkylrad rad) {
            rader++;
            celler += rad.celler().size();
            return true;
        }
    }

    private Raknande las(Path fil) {
        return assertTimeoutPreemptively(BOUNDED, () -> {
            Raknande count = new Raknande();
            new XlsxLasare().las(fil, count, null);
            return count;
        });
    }

    private void refused(Path fil, Lasgranser granser, String message) {
        assertTimeoutPreemptively(BOUNDED, () -> assertThatThrownBy(() -> new XlsxLasare(granser).las(fil, new Raknande(), null))
                .isExactlyInstanceOf(KalkylException.class).hasMessageContaining(message).message().doesNotContain(folder.toString()).endsWith("."));
    }

    private Path skriv(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("bok.xlsx"), bytes);
    }

    private static byte[] replace(byte[] zip, String name, String other) {
        return new String(zip, StandardCharsets.ISO_8859_1).replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "xl/aaaa.xml", "XL/WORKSHEETS/SHEET1.XML", "xl\\worksheets\\sheet1.xml" }) void a_part_that_is_there_twice_is_refused(
            String other) throws IOException {
        if (other.equals("xl/aaaa.xml")) {
            byte[] zip = Handgjord.med(CELL).del("xl/aaaa.xml", "<a/>").del("xl/bbbb.xml", "<b/>").bytes();
            refused(skriv(replace(zip, "xl/bbbb.xml", "xl/aaaa.xml")), Lasgranser.standard(), "xl/aaaa.xml finns två gånger");
        } else {
            refused(Handgjord.med(CELL).del(other, "<worksheet><sheetData/></worksheet>").till(folder), Lasgranser.standard(), "finns två gånger");
        }
    }

    /** Nothing is ever unpacked to disk, so names that climb out reach nothing; and no relationship leads to them. */
    @ParameterizedTest
    @ValueSource(strings = { "../../utanfor.xml", "/absolut.xml", "..\\..\\utanfor.xml", "C:\\Windows\\a.xml", "\\\\server\\del\\a.xml",
            "xl/../../utanfor.xml",
            "xl/worksheets/", "nul", "a:b", "\u0001" }) void names_that_climb_out_of_the_package_write_nothing(String name) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b/c"));
        Path fil = Handgjord.med(CELL).del(name, "<worksheet><sheetData><row><c><v>666</v></c></row></sheetData></worksheet>").till(inner);
        assertThat(Last.av(fil).cell("A1").text()).isEqualTo("1");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(fil);
        }
    }

    @Test void a_relationship_that_climbs_out_stays_within_the_package() {
        for (String target : List.of("../../../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "C:\\Windows\\win.ini")) {
            Handgjord bok = new Handgjord()
                    .del("xl/workbook.xml", "<workbook xmlns:r=\"{rels}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"a\"/></sheets>"
                            + "</workbook>")
                    .relation("a", "worksheet", target);
            refused(bok.till(folder), Lasgranser.standard(), "saknas");
        }
    }

    @Test void nothing_is_fetched_and_nothing_is_called() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"l\" Type=\"{rels}/"
                    + "externalLinkPath\" Target=\"" + url + "\" TargetMode=\"External\"/></Relationships>";
            StringBuilder cells = new StringBuilder();
            List<String> formulas = List.of("WEBSERVICE(&quot;" + url + "&quot;)", "HYPERLINK(&quot;" + url + "&quot;,1)",
                    "IMAGE(&quot;" + url + "&quot;)",
                    "[1]Blad1!$A$1", "'" + url + "/[a.xlsx]B'!A1", "cmd|'/c curl " + url + "'!A0",
                    "RTD(&quot;a&quot;,&quot;127.0.0.1&quot;,&quot;b&quot;)");
            for (int i = 0; i < formulas.size(); i++) {
                cells.append("<row r=\"").append(i + 1).append("\"><c r=\"A").append(i + 1).append("\"><f>").append(formulas.get(i))
                        .append("</f></c></row>");
            }
            Handgjord bok = Handgjord.med(cells.toString()).relation("e", "externalLink", "externalLinks/externalLink1.xml")
                    .relation("u", "image", url)
                    .del("xl/externalLinks/externalLink1.xml",
                            "<externalLink xmlns=\"{main}\" xmlns:r=\"{rels}\"><externalBook r:id=\"l\"/></externalLink>")
                    .del("xl/externalLinks/_rels/externalLink1.xml.rels", rels)
                    .del("xl/connections.xml", "<connections><connection sourceFile=\"" + url
                            + "\" refreshOnLoad=\"1\"/></connections>")
                    .del("xl/vbaProject.bin", new byte[] { 1, 2, 3 });
            Last last = Last.av(bok.till(folder, "makron.xlsm"));
            assertThat(last.rader()).hasSize(formulas.size())
                    .allSatisfy(rad -> assertThat(rad.cell(0).typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE));
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test void a_package_within_the_package_is_not_opened() throws IOException {
        byte[] inner = Handgjord.med(CELL).bytes();
        for (int i = 0; i < 20; i++) {
            ByteArrayOutputStream outer = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(outer)) {
                zip.putNextEntry(new ZipEntry("xl/embeddings/bok.xlsx"));
                zip.write(inner);
            }
            inner = outer.toByteArray();
        }
        assertThat(las(Handgjord.med(CELL).del("xl/embeddings/bok.xlsx", inner).till(folder)).rader).isEqualTo(1);
        refused(skriv(inner), Lasgranser.standard(), "saknas");
    }

    @Test void more_parts_than_any_workbook_has() throws IOException {
        Path fil = folder.resolve("manga.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fil))) {
            for (int i = 0; i < 501; i++) {
                zip.putNextEntry(new ZipEntry("p" + i));
            }
        }
        refused(fil, Lasgranser.of(Map.of("granser.delar", 500)), "antal delar");
    }

    /** The directory claims 2 GB and more; what counts is what comes out. */
    @Test void sizes_that_the_directory_only_claims() throws IOException {
        byte[] zip = Handgjord.med(CELL).bytes();
        for (int claimed : new int[] { 0x7FFF_FFFF, 0xFFFF_FFFE, 0 }) {
            byte[] lying = zip.clone();
            for (int i = 0; i < lying.length - 46; i++) {
                if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1 && lying[i + 3] == 2) {
                    for (int b = 0; b < 4; b++) {
                        lying[i + 24 + b] = (byte) (claimed >>> 8 * b);
                    }
                }
            }
            Path fil = skriv(lying);
            assertTimeoutPreemptively(BOUNDED, () -> {
                try {
                    assertThat(Last.av(fil).cell("A1").text()).isEqualTo("1");
                } catch (KalkylException refused) {
                    assertThat(refused).hasMessageContaining("skadad");
                }
            });
        }
    }

    private Path stort(String head, int pieces, java.util.function.IntFunction<String> piece, String tail) throws IOException {
        Path fil = folder.resolve("stort.xlsx");
        byte[] base = Handgjord.med("").utan("xl/worksheets/sheet1.xml").bytes();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fil));
                java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(base))) {
            zip.setLevel(1);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i <= pieces; i++) {
                zip.write(piece.apply(i).getBytes(StandardCharsets.UTF_8));
            }
            zip.write(tail.getBytes(StandardCharsets.UTF_8));
        }
        return fil;
    }

    @Test void a_full_sheet_of_1_048_576_rows_streams_by() throws IOException {
        Path fil = stort("<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>", 1_048_576,
                i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>" + i * 7919L % 100_003
                        + "</v></c></row>",
                "</sheetData></worksheet>");
        assertThat(assertTimeoutPreemptively(BOUNDED, () -> minneMedan(fil))).as("MB kept after reading a full sheet").isLessThan(32);
        refused(stort("<worksheet><sheetData>", 1_048_577, i -> "<row r=\"" + i + "\"><c><v>" + i * 7919L % 100_003 + "</v></c></row>",
                "</sheetData></worksheet>"),
                Lasgranser.standard(), "skadad");
    }

    /** @return MB by which the live memory grows while the last row is held */
    private static long minneMedan(Path fil) {
        long[] live = new long[3];
        live[0] = live();
        new XlsxLasare().las(fil, new Kalkyllasare.Mottagare() {
            @Override public boolean blad(String namn, boolean dolt) {
                return true;
            }

            @Override public boolean rad(Kalkylrad rad) {
                live[2]++;
                if (rad.nummer() == 1_048_576) {
                    live[1] = live();
                }
                return true;
            }
        }, null);
        assertThat(live[2]).isEqualTo(1_048_576);
        return (live[1] - live[0]) >> 20;
    }

    private static long live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test void a_row_of_16_384_cells_is_read_and_one_more_is_refused() throws IOException {
        Raknande read = las(stort("<worksheet><sheetData><row r=\"1\">", 16_384, i -> "<c><v>" + i + "</v></c>", "</row></sheetData></worksheet>"));
        assertThat(read.celler).isEqualTo(16_384);
        refused(stort("<worksheet><sheetData><row r=\"1\">", 16_385, i -> "<c><v>" + i + "</v></c>", "</row></sheetData></worksheet>"),
                Lasgranser.standard(),
                "skadad");
    }

    /** A fill of a whole column and rows that say nothing must not make cells of nothing. */
    @Test void styles_of_all_columns_and_rows_cost_only_the_columns_in_use() throws IOException {
        String cols = "<cols><col min=\"1\" max=\"16384\" style=\"1\"/></cols>";
        Handgjord bok = new Handgjord().bladXml("B", "", cols + "<sheetData>" + CELL + "<row r=\"9\" s=\"1\" customFormat=\"1\"/></sheetData>")
                .stilar("",
                        "<fill/><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF00FF00\"/></patternFill></fill>", "<xf/><xf fillId=\"1\"/>",
                        "");
        assertThat(las(bok.till(folder)).celler).isLessThan(10);
    }

    @Test void formulas_that_would_blow_up_stay_within_memory_and_time() throws IOException {
        Path fil = stort("<worksheet><sheetData>", 30_000,
                i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\"><f>SUM(B:XFD)+SUMPRODUCT(C:C,D:D)+REPT(\"x\",32767)"
                        + "</f></c><c r=\"B" + i + "\"><f>B" + (i + 1) + "&amp;B" + (i + 1) + "</f></c></row>",
                "</sheetData></worksheet>");
        long before = live();
        assertThat(las(fil).rader).isEqualTo(30_000);
        Raknande again = new Raknande();
        new XlsxLasare(Lasgranser.of(Map.of("granser.raknadeCeller", 1_000))).las(fil, again, null);
        assertThat(again.rader).isEqualTo(30_000);
        assertThat((live() - before) >> 20).as("MB kept").isLessThan(32);
    }
}
