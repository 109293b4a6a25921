package se.underlag.kopfil.livscykel;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An uploaded version in lists.
 *
 * @param manad 1 to 12, the month it was uploaded for
 * @param nummer 1 for the month's first version
 * @param av signature of who uploaded it
 * @param summaFaktiskt SEK
 * @param summaPrognos SEK
 * @param kontrollsumma SHA-256 of the content, hexadecimal
 * @param anteckning what the person wrote, null for nothing
 */
public record Versionsinfo(String id, String kopfilId, String kopfil, int ar, int manad, int nummer, Instant tidpunkt, String av, int rader,
        BigDecimal summaFaktiskt, BigDecimal summaPrognos, String kontrollsumma, String anteckning) {

    private static final int SHORT = 12;

    /** @return {@code 2025-03 version 2}, without personal data */
    public String beteckning() {
        return "%d-%02d version %d".formatted(ar, manad, nummer);
    }

    /** @return the beginning of the checksum, enough to tell versions apart by eye */
    public String kortSumma() {
        return kontrollsumma.substring(0, Math.min(SHORT, kontrollsumma.length()));
    }
}
