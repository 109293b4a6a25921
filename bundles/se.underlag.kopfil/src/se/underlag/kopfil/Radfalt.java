package se.underlag.kopfil;

import java.util.List;

/** The fields of a köpfil's row by the names that places ({@code Fynd.Plats.falt}) and columns use: the features of the model's row where it has one. */
public final class Radfalt {

    /** The person, by identity number. */
    public static final String PERSON = "person";
    /** The person's name. */
    public static final String NAMN = "namn";
    /** The decision, by number. */
    public static final String BESLUT = "beslut";
    /** What is bought. */
    public static final String INSATS = "insatstyp";
    /** From whom. */
    public static final String LEVERANTOR = "leverantor";
    /** First day. */
    public static final String FROM = "from";
    /** Last day. */
    public static final String TOM = "tom";
    /** First and last day in one cell. */
    public static final String PERIOD = "period";
    /** SEK per dygn. */
    public static final String DYGNSPRIS = "dygnspris";
    /** The account. */
    public static final String KONTO = "konto";
    /** The comment. */
    public static final String KOMMENTAR = "kommentar";
    /** The row's own sum. */
    public static final String SUMMA = "summa";
    /** The id that an export wrote. */
    public static final String RADID = "id";
    /** Which months are prognos, in words; stands in for colours where a file has none. */
    public static final String PROGNOSMANADER = "prognosmanader";
    /** A running number, which says nothing. */
    public static final String LOPNR = "lopnr";
    /** What a template says of a column that is not to be read; several may be. */
    public static final String IGNORERA = "ignorera";

    private static final List<String> MANADER = List.of("faktisktJan", "faktisktFeb", "faktisktMar", "faktisktApr", "faktisktMaj", "faktisktJun",
            "faktisktJul", "faktisktAug", "faktisktSep", "faktisktOkt", "faktisktNov", "faktisktDec");

    private Radfalt() {
    }

    /** @param manad 1 to 12; @return the field of the month's amount */
    public static String manad(int manad) {
        return MANADER.get(manad - 1);
    }
}
