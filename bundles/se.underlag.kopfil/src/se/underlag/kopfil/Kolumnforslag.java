package se.underlag.kopfil;

/**
 * A column of the table and what it is taken for, for a person to confirm.
 *
 * @param index 0 for A
 * @param rubrik its heading as written, on one line; empty when it has none
 * @param falt see {@link Radfalt}; null when the column is not read
 * @param sakerhet how sure that is, 0 to 100; below 80 a person should look
 * @param skal Swedish, what it rests on: {@code "Rubriken heter så."}, {@code "18 av 20 värden är personnummer."}
 */
public record Kolumnforslag(int index, String rubrik, String falt, int sakerhet, String skal) {
}
