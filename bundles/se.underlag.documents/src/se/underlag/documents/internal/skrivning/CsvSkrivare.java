package se.underlag.documents.internal.skrivning;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.RoundingMode;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import se.underlag.documents.internal.Formelskydd;
import se.underlag.documents.internal.Messages;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;

/**
 * The writer of .csv as Excel in Swedish opens it by a double click: UTF-8 with its mark, semicolons, CRLF, decimal comma, ISO dates. Formulas
 * stand as their values and there is no sum row. A text file has no colours, so a sheet with marked cells gets a last column that names the
 * headings of each row's marked cells. Custom parts have no place in it and are left out.
 */
final class CsvSkrivare implements Kalkylskrivare {

    private static final char SEPARATOR = ';';
    private static final String MARK = "\uFEFF";
    private static final int ASK_EVERY = 1000;

    @Override public void skriv(Utbok bok, Map<String, byte[]> egnaDelar, Path till, IProgressMonitor monitor) {
        if (bok.blad().isEmpty()) {
            throw new IllegalArgumentException("no sheet");
        }
        IProgressMonitor progress = monitor == null ? new NullProgressMonitor() : monitor;
        progress.beginTask(Messages.of("skriv.forlopp"), IProgressMonitor.UNKNOWN);
        try {
            Bredvid.skriv(till, file -> write(bok, file, progress));
        } finally {
            progress.done();
        }
    }

    private static void write(Utbok bok, FileChannel file, IProgressMonitor monitor) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(file), StandardCharsets.UTF_8));
        out.write(MARK);
        try {
            CsvWriter csv = CsvWriter.builder().fieldSeparator(SEPARATOR).lineDelimiter(LineDelimiter.CRLF).build(out);
            boolean first = true;
            for (Utblad blad : bok.blad()) {
                if (!first) {
                    csv.writeRecord("");
                }
                first = false;
                write(blad, csv, monitor);
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        // who opened the file closes it
        out.flush();
    }

    private static void write(Utblad blad, CsvWriter csv, IProgressMonitor monitor) {
        if (blad.titel() != null) {
            csv.writeRecord(Formelskydd.skydda(blad.titel()));
            csv.writeRecord("");
        }
        boolean marked = marked(blad);
        List<String> fields = new ArrayList<>();
        blad.kolumner().forEach(kolumn -> fields.add(Formelskydd.skydda(kolumn.rubrik())));
        if (marked) {
            fields.add(Messages.of("skriv.prognosmanader"));
        }
        csv.writeRecord(fields);
        int rows = 0;
        for (List<Utcell> rad : blad.rader()) {
            if (rows++ % ASK_EVERY == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            fields.clear();
            List<String> forecast = new ArrayList<>();
            for (int i = 0; i < rad.size(); i++) {
                Utkolumn kolumn = blad.kolumner().get(i);
                fields.add(text(rad.get(i), kolumn.format()));
                if (rad.get(i).prognos()) {
                    forecast.add(kolumn.rubrik());
                }
            }
            if (marked) {
                fields.add(String.join(", ", forecast));
            }
            csv.writeRecord(fields);
        }
    }

    private static boolean marked(Utblad blad) {
        for (List<Utcell> rad : blad.rader()) {
            if (rad.stream().anyMatch(Utcell::prognos)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Utcell cell, Format format) {
        if (cell.datum() != null) {
            return cell.datum().toString();
        }
        if (cell.tal() != null) {
            return (format == Format.KRONOR ? cell.tal().setScale(2, RoundingMode.HALF_UP) : cell.tal()).toPlainString().replace('.', ',');
        }
        return cell.text() == null ? "" : Formelskydd.skydda(cell.text());
    }
}
