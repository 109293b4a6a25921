package se.underlag.documents.internal.lasning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.OperationCanceledException;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;
import se.underlag.documents.kalkyl.Kalkylrad;

/**
 * The reader of text files with separated fields. Every field is a text, since only who knows the column can tell a number from an account; one
 * sheet, visible, named as a program names a new one. A record is a row, also when a quoted text in it has line breaks.
 */
final class CsvLasare {

    /** It says no year and nothing else that could be taken for a heading. */
    static final String BLAD = "Blad1";

    private static final int SNIFFED = 1 << 16;
    private static final int MOST_BUFFERED = 1 << 24;

    private final Lasgranser granser;
    private final Forlopp forlopp;

    CsvLasare(Lasgranser granser, Forlopp forlopp) {
        this.granser = granser;
        this.forlopp = forlopp;
    }

    void las(Path fil, Mottagare mottagare) throws IOException {
        forlopp.begin(2 * Files.size(fil));
        Teckenkodning kodning = Teckenkodning.of(fil, forlopp);
        try (Reader reader = reader(fil, kodning)) {
            mottagare.egnaDelar(Map.of());
            if (mottagare.blad(BLAD, false)) {
                reader.mark(SNIFFED);
                char[] start = new char[SNIFFED];
                int read = fill(reader, start);
                reader.reset();
                las(reader, Csvdialekt.of(new String(start, 0, read), read < SNIFFED), mottagare);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw refusal(e);
        }
    }

    /** The parser wraps what is thrown while it reads; of its own it complains of a field that does not end. */
    private static RuntimeException refusal(CsvParseException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof KalkylException || cause instanceof OperationCanceledException) {
                return (RuntimeException) cause;
            }
        }
        return Fel.forStor("rad");
    }

    private Reader reader(Path fil, Teckenkodning kodning) throws IOException {
        InputStream in = Files.newInputStream(fil);
        try {
            in.skipNBytes(kodning.bom());
        } catch (IOException e) {
            in.close();
            throw e;
        }
        InputStream counted = new FilterInputStream(in) {
            @Override public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                forlopp.worked(Math.max(0, read));
                return read;
            }
        };
        return new BufferedReader(new InputStreamReader(counted, kodning.teckenuppsattning()), SNIFFED);
    }

    private static int fill(Reader reader, char[] to) throws IOException {
        int length = 0;
        int read;
        while (length < to.length && (read = reader.read(to, length, to.length - length)) > 0) {
            length += read;
        }
        return length;
    }

    private void las(Reader reader, Csvdialekt dialekt, Mottagare mottagare) throws IOException {
        Csvrad handler = new Csvrad(granser.radbyte());
        try (CsvReader<List<Cell>> records = CsvReader.builder().fieldSeparator(dialekt.avgransare()).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(Math.min(MOST_BUFFERED, granser.radbyte())).build(handler, reader)) {
            int row = dialekt.angiven() ? -1 : 0;
            for (List<Cell> cells : records) {
                row++;
                if (row > Radbygge.ROWS) {
                    throw Fel.forStor("rader");
                }
                if (row > 0 && !cells.isEmpty() && !mottagare.rad(new Kalkylrad(row, cells, false))) {
                    return;
                }
            }
        }
    }
}
