package se.underlag.documents.internal.skrivning;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import se.underlag.documents.internal.Messages;
import se.underlag.documents.internal.skrivning.Stilmall.Slag;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;

/** Writes one worksheet part: title, frozen header, rows, and a sum row of formulas. */
final class Bladskrivare {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final int ASK_EVERY = 64;
    /** Excel's day 0 once past its invented 29 February 1900. */
    private static final LocalDate DAG_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FORSTA_DAG = LocalDate.of(1900, 3, 1);
    private static final LocalDate SISTA_DAG = LocalDate.of(9999, 12, 31);

    private final Utblad blad;
    private final String namn;
    private final Xmlut out;
    private final IProgressMonitor monitor;
    private final BigDecimal[] sums;
    private final String[] letters;
    private int row;

    /** @param namn as it stands on the tab */
    Bladskrivare(Utblad blad, String namn, Xmlut out, IProgressMonitor monitor) {
        this.blad = blad;
        this.namn = namn;
        this.out = out;
        this.monitor = monitor;
        this.sums = new BigDecimal[blad.kolumner().size()];
        this.letters = IntStream.range(0, sums.length).mapToObj(Cell::kolumnnamn).toArray(String[]::new);
        if (blad.kolumner().isEmpty() || blad.kolumner().size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("columns: " + blad.kolumner().size());
        }
    }

    /** @return the rows of the table, 1 for the first of the sheet */
    Tabellrader write(boolean first) throws IOException {
        boolean explained = blad.titel() != null && blad.kolumner().stream().anyMatch(column -> column.format() == Format.KRONOR);
        int header = blad.titel() == null ? 1 : explained ? 3 : 2;
        start(first, header);
        if (blad.titel() != null) {
            line(Stilmall.TITEL, " ht=\"22\" customHeight=\"1\"", blad.titel());
        }
        if (explained) {
            line(Stilmall.FORKLARING, "", Messages.of("skriv.teckenforklaring"));
        }
        header();
        for (List<Utcell> cells : blad.rader()) {
            data(cells);
        }
        int last = row;
        if (last > header && blad.kolumner().stream().anyMatch(Utkolumn::summeras)) {
            sums(header + 1, last);
        }
        end(header, last);
        return new Tabellrader(header, last);
    }

    private void start(boolean first, int header) throws IOException {
        int frozen = Math.max(0, Math.min(blad.frysta(), blad.kolumner().size() - 1));
        String corner = Cell.kolumnnamn(frozen) + (header + 1);
        String pane = frozen > 0 ? "bottomRight" : "bottomLeft";
        out.xml("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .xml("<sheetViews><sheetView showGridLines=\"0\"").xml(first ? " tabSelected=\"1\"" : "").xml(" workbookViewId=\"0\"><pane");
        if (frozen > 0) {
            out.xml(" xSplit=\"").xml(frozen).xml("\"");
        }
        out.xml(" ySplit=\"").xml(header).xml("\" topLeftCell=\"").xml(corner).xml("\" activePane=\"").xml(pane)
                .xml("\" state=\"frozen\"/><selection pane=\"").xml(pane).xml("\" activeCell=\"").xml(corner).xml("\" sqref=\"").xml(corner)
                .xml("\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < blad.kolumner().size(); i++) {
            int width = Math.max(2, Math.min(250, blad.kolumner().get(i).bredd()));
            out.xml("<col min=\"").xml(i + 1).xml("\" max=\"").xml(i + 1).xml("\" width=\"").xml(width).xml(".7109375\" customWidth=\"1\"")
                    .xml(blad.kolumner().get(i).bredd() == 0 ? " hidden=\"1\"/>" : "/>");
        }
        out.xml("</cols><sheetData>");
    }

    private void line(int style, String height, String text) throws IOException {
        startRow(height);
        text(0, style, text);
        out.xml("</row>");
    }

    private void header() throws IOException {
        startRow(" ht=\"32\" customHeight=\"1\"");
        for (int i = 0; i < blad.kolumner().size(); i++) {
            Utkolumn column = blad.kolumner().get(i);
            text(i, column.format() == Format.TEXT ? Stilmall.RUBRIK : Stilmall.RUBRIK_HOGER, column.rubrik());
        }
        out.xml("</row>");
    }

    private void data(List<Utcell> cells) throws IOException {
        if (cells.size() != blad.kolumner().size()) {
            throw new IllegalArgumentException("cells: " + cells.size() + ", columns: " + blad.kolumner().size());
        }
        // one row is left for the sums
        if (row + 1 >= MOST_ROWS) {
            throw new KalkylException(Messages.of("skriv.forMangaRader", namn, MOST_ROWS), null);
        }
        if (row % ASK_EVERY == 0 && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        startRow("");
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
        }
        out.xml("</row>");
    }

    private void startRow(String attributes) throws IOException {
        row++;
        out.xml("<row r=\"").xml(row).xml("\"").xml(attributes).xml(">");
    }

    private void cell(int index, Utcell cell) throws IOException {
        Utkolumn column = blad.kolumner().get(index);
        Slag slag = cell.andrad() ? Slag.ANDRAD : cell.prognos() ? Slag.PROGNOS : Slag.VANLIG;
        if (cell.text() != null) {
            boolean formulaLike = !cell.text().isEmpty() && "=+-@".indexOf(cell.text().charAt(0)) >= 0;
            text(index, formulaLike ? Stilmall.citat(slag) : Stilmall.of(Format.TEXT, slag), cell.text());
        } else if (cell.datum() != null) {
            date(index, slag, cell.datum());
        } else if (cell.tal() != null || cell.formel() != null) {
            int style = Stilmall.of(numeric(column.format(), cell.tal()), slag);
            if (column.summeras() && cell.tal() != null) {
                sums[index] = sums[index] == null ? cell.tal() : sums[index].add(cell.tal());
            }
            number(index, style, cell.formel() == null ? null : cell.formel().replace("{rad}", Integer.toString(row)), cell.tal());
        } else {
            startCell(index, Stilmall.of(column.format(), slag));
            out.xml("/>");
        }
    }

    /** A number in a column of texts or days keeps looking like one. */
    private static Format numeric(Format format, BigDecimal number) {
        if (format == Format.KRONOR || format == Format.HELTAL) {
            return format;
        }
        return number != null && number.stripTrailingZeros().scale() <= 0 ? Format.HELTAL : Format.KRONOR;
    }

    private void date(int index, Slag slag, LocalDate day) throws IOException {
        if (day.isBefore(FORSTA_DAG) || day.isAfter(SISTA_DAG)) {
            text(index, Stilmall.of(Format.TEXT, slag), day.toString());
            return;
        }
        startCell(index, Stilmall.of(Format.DATUM, slag));
        out.xml("><v>").xml(Long.toString(ChronoUnit.DAYS.between(DAG_0, day))).xml("</v></c>");
    }

    private void number(int index, int style, String formula, BigDecimal value) throws IOException {
        startCell(index, style);
        out.xml(">");
        if (formula != null) {
            out.xml("<f>").text(formula).xml("</f>");
        }
        if (value != null) {
            out.xml("<v>").xml(value.toPlainString()).xml("</v>");
        }
        out.xml("</c>");
    }

    /** Always a text to Excel, also when it begins as a formula would: nobody's name is ever computed. */
    private void text(int index, int style, String text) throws IOException {
        if (text.length() > LONGEST_TEXT) {
            throw new KalkylException(Messages.of("skriv.forLangText", row, LONGEST_TEXT), null);
        }
        startCell(index, style);
        boolean edges = !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
        out.xml(" t=\"inlineStr\"><is><t").xml(edges ? " xml:space=\"preserve\">" : ">").text(text).xml("</t></is></c>");
    }

    private void startCell(int index, int style) throws IOException {
        out.xml("<c r=\"").xml(letters[index]).xml(row).xml("\" s=\"").xml(style).xml("\"");
    }

    private void sums(int from, int to) throws IOException {
        startRow("");
        for (int i = 0; i < blad.kolumner().size(); i++) {
            Utkolumn column = blad.kolumner().get(i);
            if (column.summeras()) {
                BigDecimal sum = sums[i] == null ? BigDecimal.ZERO : sums[i];
                number(i, Stilmall.of(numeric(column.format(), sum), Slag.SUMMA), "SUM(" + letters[i] + from + ":" + letters[i] + to + ")", sum);
            } else if (i == 0) {
                text(i, Stilmall.SUMMATEXT, Messages.of("skriv.summa"));
            } else {
                startCell(i, Stilmall.SUMMATEXT);
                out.xml("/>");
            }
        }
        out.xml("</row>");
    }

    private void end(int header, int last) throws IOException {
        String lastColumn = Cell.kolumnnamn(blad.kolumner().size() - 1);
        out.xml("</sheetData><autoFilter ref=\"A").xml(header).xml(":").xml(lastColumn).xml(Math.max(header, last)).xml("\"/>")
                .xml("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .xml("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;L")
                .text((blad.titel() == null ? namn : blad.titel()).replace("&", "&&").replaceAll("\\s+", " ")).xml("&amp;R")
                .text(Messages.of("skriv.sidfot")).xml("</oddFooter></headerFooter>");
        if (last > header) {
            ignoredErrors(header + 1, last);
        }
        out.xml("</worksheet>");
        out.flush();
    }

    /** Identity numbers are digits kept as text on purpose; without this Excel puts a green corner on each. */
    private void ignoredErrors(int from, int to) throws IOException {
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < blad.kolumner().size(); i++) {
            if (blad.kolumner().get(i).format() == Format.TEXT) {
                ranges.append(ranges.isEmpty() ? "" : " ").append(letters[i]).append(from).append(':').append(letters[i]).append(to);
            }
        }
        if (!ranges.isEmpty()) {
            out.xml("<ignoredErrors><ignoredError sqref=\"").xml(ranges.toString()).xml("\" numberStoredAsText=\"1\"/></ignoredErrors>");
        }
    }

    /** Where the table stands. @param rubrik its header's row, @param sista its last data row */
    record Tabellrader(int rubrik, int sista) {
    }
}
