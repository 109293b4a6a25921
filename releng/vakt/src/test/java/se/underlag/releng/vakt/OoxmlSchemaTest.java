package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;

/** Every workbook that the tests let the product write is valid by the schema of OOXML. */
class OoxmlSchemaTest {

    private static final String SHEET = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s</worksheet>""";

    @Test void the_exports_of_the_round_trip_are_valid() throws IOException {
        List<String> wrong = new ArrayList<>();
        int files = 0;
        for (Path file : exports()) {
            files++;
            wrong.addAll(errors(file));
        }
        assertThat(files).as("exports of RundgangTest, which runs before").isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    @Test void the_schema_finds_what_stands_in_the_wrong_order_or_has_a_wrong_value() throws IOException {
        assertThat(errors("xl/worksheets/sheet1.xml", SHEET.formatted("<dimension ref='A1'/><sheetData/>"))).isEmpty();
        assertThat(errors("xl/worksheets/sheet1.xml", SHEET.formatted("<sheetData/><dimension ref='A1'/>"))).isNotEmpty();
        assertThat(errors("xl/worksheets/sheet1.xml", SHEET.formatted("<sheetData><row r='ett'/></sheetData>"))).isNotEmpty();
    }

    private static List<Path> exports() throws IOException {
        Path folder = Path.of(System.getProperty("underlag.rot"), "bundles/se.underlag.kopfil.tests/target/rundgang");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            // People's own workbooks (egen-…) hold what their programs wrote, strict packages among it.
            return files.filter(file -> file.getFileName().toString().matches("(?!egen-).*[.]xls[xm]")).sorted().toList();
        }
    }

    private static List<String> errors(Path file) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    errors(entry.getName(), in).forEach(error -> wrong.add(file.getFileName() + "!" + entry.getName() + ": " + error));
                }
            }
        }
        return wrong;
    }

    private static List<String> errors(String part, String xml) throws IOException {
        return errors(part, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> errors(String part, InputStream in) throws IOException {
        try {
            XmlObject document = parse(part, in);
            Collection<XmlError> found = new ArrayList<>();
            if (document != null && !document.validate(new XmlOptions().setErrorListener(found))) {
                return found.stream().map(XmlError::getMessage).toList();
            }
            return List.of();
        } catch (XmlException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static XmlObject parse(String part, InputStream in) throws XmlException, IOException {
        if (part.matches("xl/worksheets/[^/]+[.]xml")) {
            return WorksheetDocument.Factory.parse(in);
        }
        if (part.matches("xl/tables/[^/]+[.]xml")) {
            return TableDocument.Factory.parse(in);
        }
        if (part.matches("xl/comments[^/]*[.]xml")) {
            return CommentsDocument.Factory.parse(in);
        }
        if (part.matches("xl/theme/[^/]+[.]xml")) {
            return ThemeDocument.Factory.parse(in);
        }
        return switch (part) {
        case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(in);
        case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(in);
        case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(in);
        default -> null;
        };
    }
}
