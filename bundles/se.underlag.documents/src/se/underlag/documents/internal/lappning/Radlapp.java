package se.underlag.documents.internal.lappning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.documents.internal.lasning.DeladFormel;
import se.underlag.documents.internal.lasning.Fel;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;
import se.underlag.documents.kalkyl.Andringsbok.Varde;
import se.underlag.documents.kalkyl.Cell;

/** Writes one row of a sheet: the cells that change, those whose formula no longer has a sure result, and all else as it was. */
final class Radlapp {

    private final Utbytes out;
    private final Bladstil stil;
    private final Formelkarta karta;
    private final int sheet;
    private final Set<String> losta;
    private final Flyttare flyttare;
    private final Radflytt flytt;
    private final Brutna brutna;
    private final Resultat resultat;
    private final String blad;
    private final Taggar t;
    private final Cellplats plats = new Cellplats();
    private final Cellskrivare skrivare;
    private byte[] bytes;
    private int from;
    private int to;
    private int number;
    /** Where the row goes. */
    private int ny;
    private int rowStyle;
    private String prefix = "";
    private boolean harNummer;
    private boolean formulaGone;

    Radlapp(String part, Utbytes out, Bladstil stil, Lappplan plan, int sheet, Resultat resultat) {
        this.resultat = resultat;
        this.out = out;
        this.stil = stil;
        this.karta = plan.karta();
        this.sheet = sheet;
        this.losta = plan.losta(sheet);
        this.flyttare = plan.flyttare();
        this.flytt = flyttare.av(sheet);
        this.brutna = plan.brutna();
        this.blad = plan.bok().blad().get(sheet).namn();
        this.t = new Taggar(part);
        this.skrivare = new Cellskrivare(out, stil);
    }

    void prefix(String newPrefix) {
        prefix = newPrefix;
        skrivare.prefix(newPrefix);
    }

    /** Looks at a row. @param before number of the row before; @return its number */
    int begin(byte[] newBytes, int newFrom, int newTo, int before) {
        bytes = newBytes;
        from = newFrom;
        to = newTo;
        t.over(bytes, from, to);
        t.next();
        number = t.number("r", before + 1);
        harNummer = t.find("r");
        if (number <= before || number > Formel.ROWS) {
            throw t.broken();
        }
        ny = flytt == null || flytt.borta(number) ? number : flytt.krav(number);
        return number;
    }

    /** The row is taken out. */
    void gone() {
        formulaGone |= Formelsokare.hasFormula(bytes, from, to);
    }

    /** @return whether the row must be gone through although no cell of it is to be changed */
    boolean touched() {
        return !losta.isEmpty() || ny != number || karta.stale(sheet, number)
                || !flyttare.isEmpty() && (!prefix.isEmpty() || Formelsokare.hasFormula(bytes, from, to));
    }

    boolean harNummer() {
        return harNummer;
    }

    boolean formulaGone() {
        return formulaGone;
    }

    void copy() throws IOException {
        if (stil.learns()) {
            int column = -1;
            while (t.next()) {
                if (t.starts("c")) {
                    plats.read(t, column);
                    column = plats.kolumn;
                    stil.seen(column, plats.stil);
                }
            }
            stil.learned();
        }
        out.copy(bytes, from, to);
    }

    /** Writes the row with these cells changed, which are in order. */
    void write(List<Cellandring> cells) throws IOException {
        rowStyle = t.find("s") && isTrue(t.value("customFormat")) ? t.number("s", 0) : -1;
        Map<String, String> wanted = new LinkedHashMap<>();
        if (!cells.isEmpty() && outside(t.value("spans"), cells)) {
            wanted.put("spans", null);
        }
        if (!harNummer || ny != number) {
            wanted.put("r", Integer.toString(ny));
        }
        boolean empty = t.empty;
        String qualified = t.text(t.start + 1, t.nameTo);
        int copied = t.end;
        if (wanted.isEmpty() && (!empty || cells.isEmpty())) {
            out.copy(bytes, from, t.end);
        } else {
            out.xml(Tagg.with(t, wanted, empty && cells.isEmpty()));
        }
        int next = 0;
        int column = -1;
        boolean inserted = false;
        while (!empty && t.next()) {
            if (!t.starts("c")) {
                continue;
            }
            plats.read(t, column);
            column = plats.kolumn;
            while (next < cells.size() && cells.get(next).kolumn() < column) {
                inserted |= created(cells.get(next++), ny);
            }
            out.copy(bytes, copied, plats.from);
            copied = plats.to;
            Cellandring change = next < cells.size() && cells.get(next).kolumn() == column ? cells.get(next++) : null;
            // a cell without address follows the one before, which may now be another
            boolean addressed = plats.harAdress ? ny != number : inserted;
            skrivare.adress(addressed ? Cell.kolumnnamn(column) + ny : null);
            cell(change, addressed);
        }
        while (next < cells.size()) {
            created(cells.get(next++), ny);
        }
        out.copy(bytes, copied, to);
        if (empty && !cells.isEmpty()) {
            out.xml("</" + qualified + ">");
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static boolean outside(String spans, List<Cellandring> cells) {
        if (spans == null) {
            return false;
        }
        String[] ends = spans.trim().split("[: ]");
        try {
            return ends.length != 2 || Integer.parseInt(ends[0]) > cells.getFirst().kolumn() + 1
                    || Integer.parseInt(ends[1]) < cells.getLast().kolumn() + 1;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private void cell(Cellandring change, boolean addressed) throws IOException {
        stil.seen(plats.kolumn, plats.stil);
        if (change != null && !change.varde().behalls()) {
            int newStyle = stil.of(plats.stil, plats.kolumn, change.varde(), change.fyllning());
            formulaGone |= plats.formelFrom >= 0;
            skrivare.changed(t, plats, newStyle, change.varde(), number);
            return;
        }
        int newStyle = change == null ? plats.stil : stil.of(plats.stil, plats.kolumn, Varde.SAMMA, change.fyllning());
        boolean stale = plats.formelFrom >= 0 && karta.stale(sheet, number, plats.kolumn);
        String formula = plats.formelFrom < 0 ? null : formula();
        if (newStyle == plats.stil && !stale && formula == null && !addressed) {
            out.copy(bytes, plats.from, plats.to);
        } else {
            skrivare.kept(t, plats, newStyle, formula, stale, stale ? resultat(plats.kolumn, ny) : null);
        }
    }

    /** @return what the formula of the cell gives where it stands afterwards, null when that is not known */
    private Cell resultat(int column, int row) {
        if (plats.formelTyp.isEmpty() || plats.formelTyp.equals("shared") || plats.formelTyp.equals("normal")) {
            resultat.saknas(sheet, row, column);
            return resultat.av(sheet, row, column);
        }
        return null;
    }

    /** @return the formula's element where it is another than it was: written out, moved, or both; else null */
    private String formula() {
        boolean expands = plats.formelTyp.equals("shared") && losta.contains(plats.formelNummer);
        String old = plats.formel(t);
        String text = expands ? expanded(old, number) : old;
        String moved = text.isEmpty() ? text : flyttare.formel(sheet, number, text);
        brutna.koll(text, moved, blad, plats.kolumn, ny);
        if (flyttare.saknarNya(sheet, number, text)) {
            brutna.saknar(blad, plats.kolumn, ny);
        }
        if (expands) {
            return skrivare.formel(moved);
        }
        boolean field = flytt != null && plats.formelOmrade != null && !plats.formelTyp.equals("shared");
        if (moved.equals(text) && !field) {
            return null;
        }
        return plats.formelElement(t, field ? flyttare.omraden(sheet, plats.formelOmrade, false, Radflytt.TIGHT) : null, moved);
    }

    /** The formula of the cell on its own, where it was shared by another. */
    private String expanded(String own, int row) {
        Formelkarta.Mall mall = plats.formelNummer == null ? null : karta.mall(sheet, plats.formelNummer);
        if (!own.isEmpty() || mall == null) {
            return own;
        }
        return new DeladFormel(mall.text(), row - mall.rad(), plats.kolumn - mall.kolumn()).toString();
    }

    /** Writes a cell that was not there. @return whether anything was written */
    private boolean created(Cellandring change, int row) throws IOException {
        int style = rowStyle >= 0 ? rowStyle : stil.ofColumn(change.kolumn());
        int newStyle = stil.of(style, change.kolumn(), change.varde(), change.fyllning());
        if ((change.varde().behalls() || change.varde().equals(Varde.TOMT)) && newStyle == style) {
            return false;
        }
        skrivare.created(Cell.kolumnnamn(change.kolumn()) + row, newStyle, change.varde(), row);
        return true;
    }

    /** Writes a row that was not there. */
    void create(int newNumber, List<Cellandring> cells) throws IOException {
        rowStyle = -1;
        out.xml("<" + prefix + "row r=\"" + newNumber + "\">");
        for (Cellandring cell : cells) {
            created(cell, newNumber);
        }
        out.xml("</" + prefix + "row>");
    }

    /** Writes a new row after the looks of another. @param mall that row, null when the sheet does not have it */
    void insert(byte[] mall, Nyrad row, int newNumber) throws IOException {
        if (newNumber > Formel.ROWS) {
            throw Fel.of("lapp.forMangaRader", null);
        }
        List<Cellandring> cells = new ArrayList<>(row.celler());
        cells.sort(Comparator.comparingInt(Cellandring::kolumn));
        if (mall == null) {
            create(newNumber, cells);
            return;
        }
        Taggar m = new Taggar(t.part());
        m.over(mall, 0, mall.length);
        m.next();
        rowStyle = m.find("s") && isTrue(m.value("customFormat")) ? m.number("s", 0) : -1;
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("r", Integer.toString(newNumber));
        wanted.put("spans", null);
        wanted.put("hidden", null);
        wanted.put("collapsed", null);
        boolean empty = m.empty;
        String qualified = m.text(m.start + 1, m.nameTo);
        out.xml(Tagg.with(m, wanted, false));
        int next = 0;
        int column = -1;
        while (!empty && m.next()) {
            if (!m.starts("c")) {
                continue;
            }
            plats.read(m, column);
            column = plats.kolumn;
            while (next < cells.size() && cells.get(next).kolumn() < column) {
                created(cells.get(next++), newNumber);
            }
            Cellandring change = next < cells.size() && cells.get(next).kolumn() == column ? cells.get(next++) : null;
            taken(m, change, row.formatFran(), newNumber);
        }
        while (next < cells.size()) {
            created(cells.get(next++), newNumber);
        }
        out.xml("</" + qualified + ">");
    }

    /** Writes the cell of a new row that stands under or over one of the row it is made after. */
    private void taken(Taggar m, Cellandring change, int fromRow, int newNumber) throws IOException {
        boolean kept = change == null || change.varde().behalls();
        Varde value = kept ? Varde.TOMT : change.varde();
        int style = change == null ? plats.stil : stil.of(plats.stil, plats.kolumn, value, change.fyllning());
        String address = Cell.kolumnnamn(plats.kolumn) + newNumber;
        if (kept && plats.formelFrom >= 0 && (plats.formelTyp.isEmpty() || plats.formelTyp.equals("shared") || plats.formelTyp.equals("normal"))) {
            String text = expanded(plats.formel(m), fromRow);
            String copy = flyttare.kopia(sheet, fromRow, newNumber, text);
            brutna.koll(text, copy, blad, plats.kolumn, newNumber);
            skrivare.formelcell(address, style, copy, resultat(plats.kolumn, newNumber));
        } else {
            skrivare.created(address, style, value, newNumber);
        }
    }
}
