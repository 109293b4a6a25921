package se.underlag.kopfil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.spi.Fynd;

/**
 * An immutable image of a köpfil's row, from a sheet or from the store, that checks and sums look at.
 *
 * @param plats where it stands
 * @param ar the köpfil's year
 * @param radId id of the stored or exported row, null when unknown
 * @param identitet the identity number as read: canonical where it parses, else the text; null when the cell is empty
 * @param beslutsnr the decision's number, null when none
 * @param period the beslut's (or the event's) days
 * @param dygnspris SEK per dygn, null when missing
 * @param faktiskt actual amounts
 * @param prognos forecast amounts, negative for reductions
 * @param gron months marked as prognos (1 to 12), also where the amount is zero or empty
 * @param angivenSumma the row's own sum column, null when it has none
 * @param handelsedatum day of the event that made the row (PR-04, PR-05), null for a row that rests on a beslut
 * @param karta the sheet's columns, null for a stored row
 * @param olasligt what could not be read, in the order of the columns; empty for a stored row
 * @param tommaFore how many blank rows stand between the data row above and this one
 * @param prisFran the day from which the dygnspris holds where an avtal changed it while the row ran (BB-34, PR-13); null for all of the row's days
 */
public record Radbild(Fynd.Plats plats, int ar, String radId, String identitet, String namn, String beslutsnr, String insats, String leverantor,
        Period period, BigDecimal dygnspris, String konto, String kommentar, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Integer> gron,
        BigDecimal angivenSumma, LocalDate handelsedatum, Kolumnkarta karta, List<Olasligt> olasligt, int tommaFore, LocalDate prisFran) {

    /** Local client numbers and masked numbers count as identities too; names and notes do not. */
    private static final Pattern IDENTITY = Pattern.compile("\\p{L}{0,4}\\d{3,14}\\p{L}{0,4}\\d{0,4}|\\d{6,8}[Xx*]{4}");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0+./:_-]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** A cell that should hold an amount or a day and does not. @param falt see {@link Radfalt}; @param text what stands there */
    public record Olasligt(String falt, String text) {
    }

    /** An image of a row whose price is the same all its days. */
    public Radbild(Fynd.Plats plats, int ar, String radId, String identitet, String namn, String beslutsnr, String insats, String leverantor,
            Period period, BigDecimal dygnspris, String konto, String kommentar, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Integer> gron,
            BigDecimal angivenSumma, LocalDate handelsedatum, Kolumnkarta karta, List<Olasligt> olasligt, int tommaFore) {
        this(plats, ar, radId, identitet, namn, beslutsnr, insats, leverantor, period, dygnspris, konto, kommentar, faktiskt, prognos, gron,
                angivenSumma, handelsedatum, karta, olasligt, tommaFore, null);
    }

    /** An image of a row that does not come from a sheet. */
    public Radbild(Fynd.Plats plats, int ar, String radId, String identitet, String namn, String beslutsnr, String insats, String leverantor,
            Period period, BigDecimal dygnspris, String konto, String kommentar, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Integer> gron,
            BigDecimal angivenSumma, LocalDate handelsedatum) {
        this(plats, ar, radId, identitet, namn, beslutsnr, insats, leverantor, period, dygnspris, konto, kommentar, faktiskt, prognos, gron,
                angivenSumma, handelsedatum, null, List.of(), 0);
    }

    /** @return whether the person is given by a number, right or wrong; a name or a note is no identity */
    public boolean harIdentitet() {
        return identitet != null && (twelveDigits(identitet) || IDENTITY.matcher(SEPARATORS.matcher(identitet).replaceAll("")).matches());
    }

    private static boolean twelveDigits(String text) {
        return text.length() == 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** @param manad 1 to 12; @return what the cell shows: actual and forecast together, null when both are empty */
    public BigDecimal belopp(int manad) {
        BigDecimal actual = faktiskt.get(manad);
        BigDecimal forecast = prognos.get(manad);
        return actual == null ? forecast : forecast == null ? actual : actual.add(forecast);
    }

    /** @return actual and forecast of the year together, SEK */
    public BigDecimal summa() {
        return faktiskt.summa().add(prognos.summa());
    }

    /** @return whether any month holds an amount other than 0 */
    public boolean harBelopp() {
        return IntStream.rangeClosed(1, 12).anyMatch(manad -> nonZero(faktiskt, manad) || nonZero(prognos, manad));
    }

    /**
     * @return whether all amounts of the row are forecast and at least one adds to the cost, as those of a row that rests on an event do (PR-04,
     *         PR-05); 0 is no amount, and a row of reductions alone belongs to what it reduces
     */
    public boolean helGron() {
        return IntStream.rangeClosed(1, 12).noneMatch(manad -> nonZero(faktiskt, manad))
                && IntStream.rangeClosed(1, 12).anyMatch(manad -> prognos.orZero(manad).signum() > 0);
    }

    /** @return the dygn of the month that the row's period holds. @param manad 1 to 12 */
    public int dygn(int manad) {
        return period.daysIn(YearMonth.of(ar, manad));
    }

    /** @return whether the row states a first or a last day, and not in the wrong order */
    public boolean harPeriod() {
        return (period.from() != null || period.tom() != null) && !period.isReversed();
    }

    /** @return the place of one of the row's fields, see {@link Radfalt}; where the sheet has no such column, the row as a whole */
    public Fynd.Plats vid(String falt) {
        String shown = karta == null || karta.har(falt) ? falt : karta.forsta();
        return new Fynd.Plats(plats.fil(), plats.blad(), plats.rad(), karta == null ? null : karta.adress(shown, plats.rad()),
                karta == null ? null : karta.rubrik(shown), plats.objektId(), falt);
    }

    /** @return whether something stands in the field that cannot be read */
    public boolean arOlasligt(String falt) {
        return olasligt.stream().anyMatch(cell -> cell.falt().equals(falt));
    }

    /** @return the place of the month's amount. @param manad 1 to 12 */
    public Fynd.Plats vid(int manad) {
        return vid(Radfalt.manad(manad));
    }

    /** @return the same row with the amounts that are stored or were exported under its green cells: the forecast is what the cell shows less that */
    public Radbild medLagrat(Manadsbelopp lagrat) {
        Manadsbelopp actual = faktiskt;
        Manadsbelopp forecast = prognos;
        for (int manad : gron) {
            BigDecimal stored = lagrat.get(manad);
            if (stored != null) {
                BigDecimal shown = belopp(manad) == null ? Belopp.NOLL : belopp(manad);
                actual = actual.with(manad, stored);
                forecast = forecast.with(manad, shown.subtract(stored));
            }
        }
        return new Radbild(plats, ar, radId, identitet, namn, beslutsnr, insats, leverantor, period, dygnspris, konto, kommentar, actual, forecast,
                gron,
                angivenSumma, handelsedatum, karta, olasligt, tommaFore, prisFran);
    }

    /** @return the same row at another place of its file. @param nummer from 1 */
    public Radbild medNummer(int nummer) {
        Fynd.Plats ny = new Fynd.Plats(plats.fil(), plats.blad(), nummer, plats.cell(), plats.kolumn(), plats.objektId(), plats.falt());
        return new Radbild(ny, ar, radId, identitet, namn, beslutsnr, insats, leverantor, period, dygnspris, konto, kommentar, faktiskt, prognos,
                gron, angivenSumma, handelsedatum, karta, olasligt, tommaFore, prisFran);
    }

    /** @return the same row with the id that it was exported with */
    public Radbild medRadId(String id) {
        return new Radbild(plats, ar, id, identitet, namn, beslutsnr, insats, leverantor, period, dygnspris, konto, kommentar, faktiskt, prognos,
                gron, angivenSumma, handelsedatum, karta, olasligt, tommaFore, prisFran);
    }

    /** @return the same row with its person by another number. @param nummer canonical where it parses, else as written; null for none */
    public Radbild medIdentitet(String nummer) {
        return new Radbild(plats, ar, radId, nummer, namn, beslutsnr, insats, leverantor, period, dygnspris, konto, kommentar, faktiskt, prognos,
                gron, angivenSumma, handelsedatum, karta, olasligt, tommaFore, prisFran);
    }

    /** @return the same row with its person by another name, for instance a mask */
    public Radbild medNamn(String annat) {
        return new Radbild(plats, ar, radId, identitet, annat, beslutsnr, insats, leverantor, period, dygnspris, konto, kommentar, faktiskt, prognos,
                gron, angivenSumma, handelsedatum, karta, olasligt, tommaFore, prisFran);
    }

    /** @return the same row with a price that holds from that day only; null for all of its days */
    public Radbild medPrisFran(LocalDate dag) {
        return new Radbild(plats, ar, radId, identitet, namn, beslutsnr, insats, leverantor, period, dygnspris, konto, kommentar, faktiskt, prognos,
                gron, angivenSumma, handelsedatum, karta, olasligt, tommaFore, dag);
    }

    /** @return whether the dygnspris holds all days of the month that the row has. @param manad 1 to 12 */
    public boolean harPris(int manad) {
        return prisFran == null || !prisFran.isAfter(LocalDate.of(ar, manad, 1));
    }

    /** @return the key under which rows of the same beslut and year meet, null when the row has no number. A word without a digit is no number */
    public String beslutsnyckel() {
        if (beslutsnr == null || DAY.matcher(beslutsnr).matches()) {
            return null;
        }
        StringBuilder key = new StringBuilder(beslutsnr.length() + 12).append("beslut|").append(ar).append('|');
        boolean number = false;
        for (int i = 0; i < beslutsnr.length(); i++) {
            char c = beslutsnr.charAt(i);
            number = number || Character.isDigit(c);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                key.append(Character.toUpperCase(c));
            }
        }
        return number ? key.toString() : null;
    }

    /** @return the key under which rows of the same person and year meet, null without an identity */
    public String personnyckel() {
        return harIdentitet() ? "person|" + ar + '|' + identitet : null;
    }

    /** @return the keys under which neighbours find this row */
    public List<String> nycklar() {
        List<String> keys = new ArrayList<>(2);
        if (beslutsnyckel() != null) {
            keys.add(beslutsnyckel());
        }
        if (personnyckel() != null) {
            keys.add(personnyckel());
        }
        return keys;
    }

    private static boolean nonZero(Manadsbelopp belopp, int manad) {
        return belopp.get(manad) != null && belopp.get(manad).signum() != 0;
    }
}
