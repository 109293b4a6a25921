package se.underlag.kopfil.internal.utbyte;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.underlag.kopfil.Radbild;

/**
 * By what a row is known in a workbook that has no column of row ids: digests of what it shows, from the narrowest to the widest. They say nothing
 * more about a person than the row itself, and nothing once the row is deleted.
 *
 * @param nivaer a digest per level, empty where the row has not what it takes: all fields and amounts; all fields; beslut, insats and leverantör;
 *        person, insats, leverantör and first day; person and beslut
 */
public record Radnyckel(List<String> nivaer) {

    /** So many levels there are. */
    static final int NIVAER = 5;

    /** Levels up to this one say the same of rows that may change places. */
    static final int LIKA = 1;

    private static final int LENGTH = 8;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    /** @param identitet canonical where it parses; @param visat what the twelve months show, SEK, null for an empty one; columns that are not there null */
    public static Radnyckel av(String identitet, String beslutsnr, String insats, String leverantor, LocalDate from, List<BigDecimal> visat) {
        String person = plain(identitet);
        String beslut = plain(beslutsnr);
        String kop = plain(insats) + '|' + plain(leverantor);
        String fields = person + '|' + beslut + '|' + kop + '|' + from;
        StringBuilder amounts = new StringBuilder();
        visat.forEach(
                belopp -> amounts.append('|').append(belopp == null || belopp.signum() == 0 ? "" : belopp.stripTrailingZeros().toPlainString()));
        boolean known = !person.isEmpty() || !beslut.isEmpty();
        return new Radnyckel(Arrays.asList(known ? digest("0" + fields + amounts) : "", known ? digest("1" + fields) : "",
                beslut.isEmpty() ? "" : digest("2" + beslut + '|' + kop), person.isEmpty() ? "" : digest("3" + person + '|' + kop + '|' + from),
                person.isEmpty() || beslut.isEmpty() ? "" : digest("4" + person + '|' + beslut)));
    }

    /** @return what a row that was read is known by */
    static Radnyckel av(Radbild rad) {
        List<BigDecimal> shown = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            shown.add(rad.belopp(month));
        }
        return av(rad.identitet(), rad.beslutsnr(), rad.insats(), rad.leverantor(), rad.period().from(), shown);
    }

    private static String plain(String text) {
        return text == null ? "" : SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static String digest(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** @return the digests as one attribute */
    String text() {
        return String.join(" ", nivaer.stream().map(niva -> niva.isEmpty() ? "-" : niva).toList());
    }

    /** @return the key of such an attribute; null when it is none */
    static Radnyckel read(String text) {
        String[] parts = text == null ? new String[0] : text.split(" ");
        return parts.length != NIVAER ? null : new Radnyckel(Arrays.stream(parts).map(part -> part.equals("-") ? "" : part).toList());
    }
}
