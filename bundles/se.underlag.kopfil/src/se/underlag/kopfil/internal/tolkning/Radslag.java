package se.underlag.kopfil.internal.tolkning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.base.Manadsbelopp;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.internal.layout.Layout;

/** What a row of the table is. */
enum Radslag {
    /** Nothing that says anything; zeros, running numbers and formulas that give nothing are nothing. */
    TOM,
    /** Sums of rows above or below. */
    SUMMA,
    /** A title, a note. */
    ANTECKNING,
    /** A placement, or an amount that claims to be one. */
    DATA;

    private static final Pattern RANGE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    private static final Pattern REFERENCE = Pattern.compile("(?<![A-Z0-9!])\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?![0-9(])");
    private static final int LONG_NUMBER = 6;
    private static final int LONGEST_LABEL = 80;
    /** Rounded sums of rounded amounts may differ by so much, SEK. */
    private static final BigDecimal ROUNDING = new BigDecimal("1.00");

    /** What the rows above have summed to, to know a sum that does not say that it is one. */
    static final class Lopande {

        private Manadsbelopp all = Manadsbelopp.TOMT;
        private Manadsbelopp group = Manadsbelopp.TOMT;
        private int allRows;
        private int groupRows;
        private boolean afterSum;

        void data(Manadsbelopp belopp) {
            all = all.plus(belopp);
            group = group.plus(belopp);
            allRows++;
            groupRows++;
            afterSum = false;
        }

        void summa() {
            group = Manadsbelopp.TOMT;
            groupRows = 0;
            afterSum = true;
        }

        private boolean equalsSum(Manadsbelopp belopp) {
            return allRows >= 2 && near(all, belopp) || groupRows >= 2 && near(group, belopp);
        }

        private static boolean near(Manadsbelopp one, Manadsbelopp other) {
            int months = 0;
            for (int month = 1; month <= 12; month++) {
                if (one.orZero(month).subtract(other.orZero(month)).abs().compareTo(ROUNDING) > 0) {
                    return false;
                }
                months += one.orZero(month).signum() == 0 ? 0 : 1;
            }
            return months >= 2;
        }
    }

    static Radslag of(Kalkylrad rad, Radbild bild, Layout layout, Lopande lopande) {
        boolean known = bild.harIdentitet();
        boolean person = known && bild.identitet().chars().filter(Character::isDigit).count() >= LONG_NUMBER;
        boolean decided = bild.beslutsnr() != null;
        if (!known && !decided) {
            return unplaced(rad, bild, layout, lopande);
        }
        // A sum row may count its rows in the column of the person or the beslut.
        return !person && sums(rad, layout, lopande, decided) ? SUMMA : placed(bild, known, person, decided);
    }

    /** @return whether a row of sums has typed amounts that may be no sum at all; what compares with them below a sum is not asked */
    static boolean skriven(Kalkylrad rad, Radbild bild, Layout layout, Lopande lopande) {
        boolean typed = layout.manader().keySet().stream().map(rad::cell).noneMatch(cell -> cell != null && cell.harFormel());
        boolean compares = lopande.afterSum && rad.celler().stream().anyMatch(cell -> label(cell, layout, false) && Etikett.jamfor(cell.text()));
        return typed && bild.harBelopp() && !compares;
    }

    /** A row with a person or a beslut. Without amounts it still is one, unless it only looks so ("2025" above a group). */
    private static Radslag placed(Radbild bild, boolean known, boolean person, boolean decided) {
        boolean details = bild.insats() != null || bild.dygnspris() != null || bild.period().from() != null || bild.period().tom() != null;
        boolean amounts = bild.harBelopp() || !bild.olasligt().isEmpty();
        return amounts || details || person || known && decided ? DATA : ANTECKNING;
    }

    private static Radslag unplaced(Kalkylrad rad, Radbild bild, Layout layout, Lopande lopande) {
        if (sums(rad, layout, lopande, false) || bild.harBelopp() && lopande.equalsSum(bild.faktiskt().plus(bild.prognos()))) {
            return SUMMA;
        }
        if (bild.harBelopp()) {
            return DATA;
        }
        boolean placement = bild.insats() != null || bild.leverantor() != null || bild.dygnspris() != null || bild.period().from() != null;
        boolean unreadable = bild.olasligt().stream().anyMatch(cell -> cell.falt().startsWith("faktiskt"));
        if (unreadable && (placement || errors(rad, layout) && (bild.namn() != null || bild.identitet() != null))) {
            return DATA;
        }
        Cell sum = layout.kolumn(Radfalt.SUMMA) < 0 ? null : rad.cell(layout.kolumn(Radfalt.SUMMA));
        boolean typed = sum != null && sum.formel() == null && bild.angivenSumma() != null && bild.angivenSumma().signum() != 0;
        if (typed && !lopande.afterSum) {
            return DATA;
        }
        boolean says = rad.celler().stream().anyMatch(cell -> says(cell, layout));
        return says ? ANTECKNING : TOM;
    }

    private static boolean errors(Kalkylrad rad, Layout layout) {
        return layout.manader().keySet().stream().map(rad::cell).anyMatch(cell -> cell != null && cell.typ() == Cell.Typ.FEL);
    }

    private static boolean says(Cell cell, Layout layout) {
        boolean running = Radfalt.LOPNR.equals(layout.falt().get(cell.kolumn())) || Radfalt.RADID.equals(layout.falt().get(cell.kolumn()));
        return !running && switch (cell.typ()) {
        case TOM, FORMEL_UTAN_VARDE, FEL -> false;
        case TEXT -> !cell.isTom() && cell.text().chars().anyMatch(Character::isLetterOrDigit);
        case TAL -> cell.tal().signum() != 0;
        case DATUM, BOOL -> true;
        };
    }

    /** @param decided whether the row has a beslut, which a sum row hardly has; then the names of firms and insatser are not taken for labels */
    private static boolean sums(Kalkylrad rad, Layout layout, Lopande lopande, boolean decided) {
        boolean ending = false;
        for (Cell cell : rad.celler()) {
            if (label(cell, layout, decided)) {
                if (Etikett.summa(cell.text()) || lopande.afterSum && !decided && Etikett.underSumma(cell.text())) {
                    return true;
                }
                ending = ending || Etikett.gruppsumma(cell.text());
            }
        }
        List<Cell> formulas = layout.manader().keySet().stream().map(rad::cell).filter(cell -> cell != null && cell.formel() != null).toList();
        return formulas.stream().anyMatch(cell -> sumsColumn(cell, rad.nummer())) || ending && !formulas.isEmpty();
    }

    private static boolean label(Cell cell, Layout layout, boolean decided) {
        if (cell.typ() != Cell.Typ.TEXT || layout.manader().containsKey(cell.kolumn()) || cell.isTom() || cell.text().length() >= LONGEST_LABEL) {
            return false;
        }
        String field = layout.falt().getOrDefault(cell.kolumn(), "");
        return switch (field) {
        case Radfalt.KOMMENTAR -> !decided && !cell.text().strip().contains(" ");
        case Radfalt.LEVERANTOR, Radfalt.INSATS, Radfalt.KONTO -> !decided && !Etikett.foretag(cell.text());
        default -> true;
        };
    }

    /** A formula that adds cells of its own column in other rows. */
    static boolean sumsColumn(Cell cell, int row) {
        String column = Cell.kolumnnamn(cell.kolumn());
        String formula = cell.formel().toUpperCase(Locale.ROOT);
        Matcher range = RANGE.matcher(formula);
        while (range.find()) {
            boolean own = range.group(1).equals(column) && range.group(3).equals(column);
            if (own && !range.group(2).equals(range.group(4))) {
                return true;
            }
        }
        int others = 0;
        Matcher reference = REFERENCE.matcher(formula);
        while (reference.find()) {
            others += reference.group(1).equals(column) && !reference.group(2).equals(Integer.toString(row)) ? 1 : 0;
        }
        return others >= 2;
    }
}
