package se.underlag.spi.sok;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.underlag.base.Identitet;
import se.underlag.base.Sokord;

/**
 * What a person has typed so far.
 *
 * @param text as typed
 * @param ord its words as {@link Sokord} compares them
 * @param identitet the identity number that it is, in any usual form; empty when it is none
 * @param siffror its digits when it consists of digits, spaces and hyphens only, else empty
 */
public record Sokfraga(String text, List<String> ord, Optional<Identitet> identitet, String siffror) {

    /** @param idag today, from the injected clock */
    public static Sokfraga of(String text, LocalDate idag) {
        String digits = text.replaceAll("[\\s\\u00A0+\\-\\u2010-\\u2015]", "");
        return new Sokfraga(text, Sokord.ord(text), Identitet.read(text, idag), digits.chars().allMatch(c -> c >= '0' && c <= '9') ? digits : "");
    }
}
