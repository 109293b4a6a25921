package se.underlag.kopfil;

/** Which köpfil an import goes to. @param filnamn its name; null takes the name of the file */
public record Importmal(String enhetskod, int ar, String filnamn) {
}
