package se.underlag.kopfil.ui.livscykel;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.IntStream;
import se.underlag.kopfil.livscykel.Checklistsvar;

/** Small words of the life cycle: months, times, answers. */
final class Manader {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private Manader() {
    }

    /** @param manad 1 to 12; @return {@code mars} */
    static String namn(int manad) {
        return Month.of(manad).getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault());
    }

    static String[] alla() {
        return IntStream.rangeClosed(1, 12).mapToObj(Manader::namn).toArray(String[]::new);
    }

    /** @return day and minute in Sweden, empty for null */
    static String tid(Instant tid) {
        return tid == null ? "" : TIME.format(tid);
    }

    /** @return an identity number with its hyphen, anything else as it is */
    static String identitet(String text) {
        boolean canonical = text != null && text.length() == 12 && text.chars().limit(8).allMatch(Character::isDigit);
        return canonical ? text.substring(0, 8) + '-' + text.substring(8) : text;
    }

    static String svar(Checklistsvar.Svar svar) {
        return switch (svar) {
        case JA -> Messages.ja;
        case NEJ -> Messages.nej;
        case EJ_AKTUELLT -> Messages.ejAktuellt;
        };
    }
}
