package se.underlag.sekretess.internal.gallring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.underlag.testing.TestLagring;

/** Searches everything for some words: all tables, all columns, contents also inside packages and PDF, and all files of a folder, whatever wrote them. */
final class Sparhund {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE);
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final List<String> ord;
    private final List<String> found = new ArrayList<>();

    Sparhund(List<String> ord) {
        this.ord = ord.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
    }

    List<String> tabeller(TestLagring test) throws SQLException {
        try (Connection connection = test.jdbc().getConnection(); Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] { "TABLE" })) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + '"')) {
                    ResultSetMetaData meta = rows.getMetaData();
                    while (rows.next()) {
                        for (int i = 1; i <= meta.getColumnCount(); i++) {
                            cell(table + '.' + meta.getColumnName(i), rows, i);
                        }
                    }
                }
            }
        }
        return found;
    }

    private void cell(String place, ResultSet rows, int column) throws SQLException {
        int type = rows.getMetaData().getColumnType(column);
        if (type == Types.BLOB || type == Types.BINARY || type == Types.VARBINARY) {
            byte[] content = rows.getBytes(column);
            if (content != null) {
                content(place, content);
            }
        } else {
            String text = rows.getString(column);
            if (text != null) {
                text(place, text);
            }
        }
    }

    List<String> filer(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                text(folder.relativize(file).toString(), file.toString());
                content(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return found;
    }

    private void content(String place, byte[] content) {
        for (Charset encoding : ENCODINGS) {
            text(place, new String(content, encoding));
        }
        if (content.length > 4 && content[0] == 'P' && content[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    content(place + '!' + entry.getName(), zip.readAllBytes());
                }
            } catch (IOException broken) {
                throw new IllegalStateException(place, broken);
            }
        }
        streams(place, content);
    }

    /** What a PDF packs lies between the words stream and endstream. */
    private void streams(String place, byte[] content) {
        if (content.length < 5 || content[0] != '%' || content[1] != 'P') {
            return;
        }
        for (int i = 0; i < content.length - STREAM.length; i++) {
            if (java.util.Arrays.equals(content, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                Inflater inflater = new Inflater();
                inflater.setInput(content, i + STREAM.length + 1, content.length - i - STREAM.length - 1);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                byte[] buffer = new byte[4096];
                try {
                    for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                        out.write(buffer, 0, read);
                    }
                } catch (DataFormatException notPacked) {
                    continue;
                } finally {
                    inflater.end();
                }
                text(place + "!stream", out.toString(StandardCharsets.ISO_8859_1));
                text(place + "!stream", out.toString(StandardCharsets.UTF_8));
            }
        }
    }

    private void text(String place, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        ord.stream().filter(lower::contains).forEach(word -> found.add(place + ": " + word));
    }
}
