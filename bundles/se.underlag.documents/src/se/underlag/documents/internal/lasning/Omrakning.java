package se.underlag.documents.internal.lasning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.underlag.documents.internal.rakning.Raknare;
import se.underlag.documents.internal.rakning.Rutor;
import se.underlag.documents.internal.rakning.Varde;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;
import se.underlag.documents.kalkyl.Kalkylrad;

/**
 * Works out the formulas for which the file holds no value. Most ask only for cells of their own row, which are at hand; a sheet is read
 * into memory only when a formula asks for another row, once, and only while all sheets kept stay within {@link Lasgranser#raknadeCeller()}.
 */
final class Omrakning implements Rutor {

    private static final int INGEN_RAD = 0;

    private final Arbetsbok bok;
    private final Kalender kalender;
    private final Raknare raknare = new Raknare(this);
    private final Map<Integer, List<Kalkylrad>> inlasta = new HashMap<>();
    private Bladlasare lasare;
    private int kvar;
    private int blad;
    private Kalkylrad egen = new Kalkylrad(INGEN_RAD, List.of(), false);

    Omrakning(Arbetsbok bok, Kalender kalender, Lasgranser granser) {
        this.bok = bok;
        this.kalender = kalender;
        this.kvar = granser.raknadeCeller();
    }

    /** @param till reads sheets without working anything out */
    void lasare(Bladlasare till) {
        lasare = till;
    }

    /** @param nummer the sheet whose rows come now, 0 for the first */
    void blad(int nummer) {
        blad = nummer;
        egen = new Kalkylrad(INGEN_RAD, List.of(), false);
    }

    /** The rows of the sheet come from the first one again. */
    void omtag() {
        blad(blad);
    }

    /** @param rad the row in which the cell stands, as it was read; @return its value, empty when it cannot be worked out */
    Optional<Varde> varde(Kalkylrad rad, Cell cell) {
        if (rad.nummer() < egen.nummer() || rad.nummer() == egen.nummer() && rad != egen) {
            // two rows with one number: nobody can say which of them a formula means
            return Optional.empty();
        }
        egen = rad;
        return raknare.rakna(blad, rad.nummer(), cell.kolumn(), cell.formel());
    }

    @Override public int blad(String namn) {
        for (int i = 0; i < bok.blad().size(); i++) {
            if (bok.blad().get(i).namn().equalsIgnoreCase(namn)) {
                return i;
            }
        }
        return -1;
    }

    @Override public Cell cell(int sheet, int rad, int kolumn) {
        if (sheet == blad && rad == egen.nummer()) {
            return egen.cell(kolumn);
        }
        List<Kalkylrad> rows = rader(sheet);
        int at = plats(rows, rad);
        return at < rows.size() && rows.get(at).nummer() == rad ? rows.get(at).cell(kolumn) : null;
    }

    @Override public void rader(int sheet, int fran, int till, Consumer<Kalkylrad> mottagare) {
        if (sheet == blad && fran == till && fran == egen.nummer()) {
            mottagare.accept(egen);
            return;
        }
        List<Kalkylrad> rows = rader(sheet);
        for (int i = plats(rows, fran); i < rows.size() && rows.get(i).nummer() <= till; i++) {
            mottagare.accept(rows.get(i));
        }
    }

    /** @return where the row stands, or the first one behind it */
    private static int plats(List<Kalkylrad> rows, int rad) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).nummer() < rad) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Kalkylrad> rader(int sheet) {
        List<Kalkylrad> rows = inlasta.computeIfAbsent(sheet, this::las);
        if (rows.isEmpty()) {
            throw new Otillganglig();
        }
        return rows;
    }

    /** @return the rows by ascending number, empty when they are too many or two have the same number */
    private List<Kalkylrad> las(int sheet) {
        Samlare samlare = new Samlare(kvar);
        try {
            lasare.las(bok.blad().get(sheet).part(), samlare);
        } catch (KalkylException e) {
            // whoever wants the rows of that sheet hears of it; here only a formula stays without value
            return List.of();
        }
        if (!samlare.ordnade || samlare.kvar < 0) {
            return List.of();
        }
        kvar = samlare.kvar;
        return samlare.rader;
    }

    /** Keeps what holds something. */
    private static final class Samlare implements Mottagare {

        private final List<Kalkylrad> rader = new ArrayList<>();
        private boolean ordnade = true;
        private int kvar;

        Samlare(int most) {
            kvar = most;
        }

        @Override public boolean blad(String namn, boolean dolt) {
            return true;
        }

        @Override public boolean rad(Kalkylrad rad) {
            List<Cell> cells = rad.celler().stream().filter(cell -> cell.typ() != Cell.Typ.TOM).toList();
            ordnade &= rader.isEmpty() || rader.getLast().nummer() < rad.nummer();
            kvar -= cells.size() + 1;
            if (kvar < 0 || !ordnade) {
                rader.clear();
                return false;
            }
            rader.add(new Kalkylrad(rad.nummer(), cells, rad.dold()));
            return true;
        }
    }

    @Override public String namn(int sheet, String namn) {
        String own = bok.namn().get(sheet + "!" + namn);
        return own != null ? own : bok.namn().get(namn.toLowerCase(Locale.ROOT));
    }

    @Override public long dag(long serie) {
        return kalender.dag(serie).orElse(Long.MIN_VALUE);
    }

    @Override public long serie(long dag) {
        return kalender.serial(dag);
    }
}
