package se.underlag.kopfil.internal.livscykel;

import java.text.MessageFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Slag;

/** The words of a comparison. */
final class Jamforelsetext {

    private static final Locale SVENSKA = Locale.of("sv");

    private Jamforelsetext() {
    }

    /** @param manad 1 to 12; @return {@code oktober} */
    static String manad(int manad) {
        return Month.of(manad).getDisplayName(TextStyle.FULL_STANDALONE, SVENSKA);
    }

    /** @return the month with a capital, three letters */
    static String kort(int manad) {
        String namn = manad(manad);
        return namn.substring(0, 1).toUpperCase(SVENSKA) + namn.substring(1, 3);
    }

    static String faktiskt(int manad) {
        return MessageFormat.format(Messages.manadFaktiskt, kort(manad));
    }

    static String prognos(int manad) {
        return MessageFormat.format(Messages.manadPrognos, kort(manad));
    }

    static String slag(Slag slag) {
        return switch (slag) {
        case NY -> Messages.slagNy;
        case BORTTAGEN -> Messages.slagBorttagen;
        case ANDRAD -> Messages.slagAndrad;
        case OFORANDRAD -> Messages.slagOforandrad;
        };
    }
}
