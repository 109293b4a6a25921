package se.underlag.kopfil;

/**
 * A sheet of a workbook and what reading made of it. Hidden sheets and those without a table are told too.
 *
 * @param blad its name
 * @param ar the year its table is of, 0 when it was not looked into or holds no table
 * @param rader how many data rows it has, those that checks will refuse included; 0 as for the year
 * @param vald whether its rows are among those that were read
 * @param skal Swedish, why it was chosen or not
 */
public record Bladforslag(String blad, int ar, int rader, boolean vald, String skal) {
}
