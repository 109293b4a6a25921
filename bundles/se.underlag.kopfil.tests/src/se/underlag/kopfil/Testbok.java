package se.underlag.kopfil;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.documents.kalkyl.Andringsbok;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Andringsbok.Fyllning;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;
import se.underlag.documents.kalkyl.Andringsbok.Varde;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** A workbook in memory that is also its own reader: {@code new Testbok().blad("2025").rad("Personnr", …)}. */
public final class Testbok implements Kalkyllasare {

    /** The green of Excel's own style "Bra". */
    public static final int GRON = 0xC6EFCE;

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private final List<Blad> sheets = new ArrayList<>();
    private final Map<String, byte[]> parts = new HashMap<>();

    private record Blad(String namn, boolean dolt, List<Kalkylrad> rader) {
    }

    private record Fylld(Object varde, int fyllning) {
    }

    private record Textfarg(Object varde, int rgb) {
    }

    private record Villkor(Object varde, int rgb) {
    }

    private record Formel(String text, Object varde) {
    }

    private record Felvarde(String kod) {
    }

    /** A value in a green cell. */
    public static Object gron(Object varde) {
        return fylld(varde, GRON);
    }

    /** A value in a filled cell. */
    public static Object fylld(Object varde, int rgb) {
        return new Fylld(varde, rgb);
    }

    /** A value written in that colour. */
    public static Object textfarg(Object varde, int rgb) {
        return new Textfarg(varde, rgb);
    }

    /** A value on which a conditional format lays that colour. */
    public static Object villkor(Object varde, int rgb) {
        return new Villkor(varde, rgb);
    }

    /** A formula; a null value is one that no program has worked out. */
    public static Object formel(String text, Object varde) {
        return new Formel(text, varde);
    }

    /** A cell that shows an error. */
    public static Object fel(String kod) {
        return new Felvarde(kod);
    }

    /** Begins a sheet. */
    public Testbok blad(String namn) {
        sheets.add(new Blad(namn, false, new ArrayList<>()));
        return this;
    }

    /** Begins a hidden sheet. */
    public Testbok doltBlad(String namn) {
        sheets.add(new Blad(namn, true, new ArrayList<>()));
        return this;
    }

    /** Puts a custom part into the workbook. */
    public Testbok del(String namespace, byte[] innehall) {
        parts.put(namespace, innehall);
        return this;
    }

    /** Adds the next row; null is an empty cell, and no cell at all a blank row. */
    public Testbok rad(Object... celler) {
        List<Kalkylrad> rows = sheets.get(sheets.size() - 1).rader();
        return radNr(rows.isEmpty() ? 1 : rows.get(rows.size() - 1).nummer() + 1, celler);
    }

    /** Adds the next row, which is hidden. */
    public Testbok doldRad(Object... celler) {
        rad(celler);
        List<Kalkylrad> rows = sheets.get(sheets.size() - 1).rader();
        Kalkylrad last = rows.remove(rows.size() - 1);
        rows.add(new Kalkylrad(last.nummer(), last.celler(), true));
        return this;
    }

    /** Adds a row with that number. */
    public Testbok radNr(int nummer, Object... celler) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < celler.length; i++) {
            if (celler[i] != null) {
                cells.add(cell(i, celler[i], null, -1));
            }
        }
        sheets.get(sheets.size() - 1).rader().add(new Kalkylrad(nummer, cells, false));
        return this;
    }

    private static Cell cell(int column, Object value, String formula, int fill) {
        return switch (value) {
        case null -> new Cell(column, Cell.Typ.TOM, "", null, null, formula, fill);
        case Fylld fylld -> cell(column, fylld.varde(), formula, fylld.fyllning());
        case Textfarg text -> cell(column, text.varde(), formula, fill).medTypsnitt(text.rgb());
        case Villkor villkor -> cell(column, villkor.varde(), formula, fill).medVillkorsfyllning(villkor.rgb());
        case Formel formel when formel.varde() == null -> new Cell(column, Cell.Typ.FORMEL_UTAN_VARDE, "", null, null, formel.text(), fill);
        case Formel formel -> cell(column, formel.varde(), formel.text(), fill);
        case Felvarde felvarde -> new Cell(column, Cell.Typ.FEL, felvarde.kod(), null, null, formula, fill);
        case LocalDate day -> new Cell(column, Cell.Typ.DATUM, serial(day).toString(), serial(day), day, formula, fill);
        case Integer whole -> number(column, BigDecimal.valueOf(whole), formula, fill);
        case Long whole -> number(column, BigDecimal.valueOf(whole), formula, fill);
        case BigDecimal exact -> number(column, exact, formula, fill);
        case Boolean truth -> new Cell(column, Cell.Typ.BOOL, truth.toString(), null, null, formula, fill);
        default -> new Cell(column, Cell.Typ.TEXT, value.toString(), null, null, formula, fill);
        };
    }

    private static BigDecimal serial(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(EPOCH, day));
    }

    private static Cell number(int column, BigDecimal value, String formula, int fill) {
        return new Cell(column, Cell.Typ.TAL, value.toString(), value, null, formula, fill);
    }

    @Override public void las(Path fil, Mottagare mottagare, IProgressMonitor monitor) {
        mottagare.egnaDelar(parts);
        for (Blad blad : sheets) {
            if (mottagare.blad(blad.namn(), blad.dolt())) {
                for (Kalkylrad rad : blad.rader()) {
                    if (!rad.celler().isEmpty() && !mottagare.rad(rad)) {
                        break;
                    }
                }
            }
        }
    }

    /** The workbook as a writer in place makes it. */
    public Testbok andrad(Andringsbok andring) {
        Testbok result = new Testbok();
        result.parts.putAll(parts);
        result.parts.putAll(andring.egnaDelar());
        for (Blad sheet : sheets) {
            Bladandring changes = andring.blad().stream().filter(one -> one.blad().equals(sheet.namn())).findFirst()
                    .orElse(new Bladandring(sheet.namn(), List.of(), List.of(), List.of()));
            result.sheets.add(new Blad(sheet.namn(), sheet.dolt(), andrad(sheet.rader(), changes)));
        }
        return result;
    }

    private static List<Kalkylrad> andrad(List<Kalkylrad> rows, Bladandring changes) {
        TreeMap<Integer, List<Cell>> cells = new TreeMap<>();
        rows.forEach(row -> cells.put(row.nummer(), row.celler()));
        changes.celler().forEach(change -> cells.merge(change.rad(), List.of(), (a, b) -> a));
        changes.nyaRader().forEach(row -> cells.merge(row.efter(), List.of(), (a, b) -> a));
        List<Kalkylrad> result = new ArrayList<>();
        int shift = 0;
        for (Map.Entry<Integer, List<Cell>> row : cells.entrySet()) {
            if (changes.borttagnaRader().contains(row.getKey())) {
                shift--;
            } else {
                List<Cellandring> own = changes.celler().stream().filter(change -> change.rad() == row.getKey()).toList();
                result.add(new Kalkylrad(row.getKey() + shift, med(row.getValue(), own), false));
            }
            for (Nyrad made : changes.nyaRader()) {
                if (made.efter() == row.getKey()) {
                    shift++;
                    List<Cell> like = cells.getOrDefault(made.formatFran(), List.of()).stream()
                            .map(cell -> cell.harFormel() ? cell : cell(cell.kolumn(), null, null, cell.fyllning())).toList();
                    result.add(new Kalkylrad(row.getKey() + shift, med(like, made.celler()), false));
                }
            }
        }
        return result;
    }

    private static List<Cell> med(List<Cell> before, List<Cellandring> changes) {
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        before.forEach(cell -> cells.put(cell.kolumn(), cell));
        for (Cellandring change : changes) {
            Cell old = cells.getOrDefault(change.kolumn(), cell(change.kolumn(), null, null, -1));
            int fill = change.fyllning().equals(Fyllning.BEHALLS) ? old.fyllning() : change.fyllning().rgb();
            Varde value = change.varde();
            Object plain = value.text() != null ? value.text() : value.tal() != null ? value.tal() : value.datum();
            cells.put(change.kolumn(), value.behalls() ? new Cell(old.kolumn(), old.typ(), old.text(), old.tal(), old.datum(), old.formel(), fill)
                    : cell(change.kolumn(), plain, null, fill));
        }
        return List.copyOf(cells.values());
    }

    /** The cell of an address, such as {@code S9}, of the first sheet; null for none. */
    public Cell cell(String adress) {
        int digits = adress.replaceAll("\\d", "").length();
        return sheets.get(0).rader().stream().filter(row -> row.nummer() == Integer.parseInt(adress.substring(digits)))
                .flatMap(row -> row.celler().stream()).filter(cell -> cell.adress(0).equals(adress.substring(0, digits) + 0)).findFirst()
                .orElse(null);
    }
}
