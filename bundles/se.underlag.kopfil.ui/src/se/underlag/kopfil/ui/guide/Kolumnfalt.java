package se.underlag.kopfil.ui.guide;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.ui.internal.Messages;

/** What a column can mean, in the order of a list to choose from. */
final class Kolumnfalt {

    /** The column is not read, because somebody said so. */
    static final String IGNORERA = Radfalt.IGNORERA;

    private static final List<String> ALLA = all();

    private Kolumnfalt() {
    }

    private static List<String> all() {
        List<String> fields = new ArrayList<>(List.of(Radfalt.PERSON, Radfalt.NAMN, Radfalt.BESLUT, Radfalt.INSATS, Radfalt.LEVERANTOR, Radfalt.FROM,
                Radfalt.TOM, Radfalt.PERIOD, Radfalt.DYGNSPRIS));
        for (int month = 1; month <= 12; month++) {
            fields.add(Radfalt.manad(month));
        }
        fields.addAll(List.of(Radfalt.SUMMA, Radfalt.KONTO, Radfalt.KOMMENTAR, Radfalt.PROGNOSMANADER, Radfalt.LOPNR, IGNORERA));
        return List.copyOf(fields);
    }

    /** @return the fields, see {@link Radfalt}, and at last {@link #IGNORERA} */
    static List<String> alla() {
        return ALLA;
    }

    /** @return whether the field is the amount of a month. @param falt null for none */
    static boolean arManad(String falt) {
        return IntStream.rangeClosed(1, 12).anyMatch(month -> Radfalt.manad(month).equals(falt));
    }

    /** @return the field for people. @param falt null for none */
    static String namn(String falt) {
        for (int month = 1; month <= 12; month++) {
            if (Radfalt.manad(month).equals(falt)) {
                Locale locale = Locale.getDefault();
                String name = Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
                return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
            }
        }
        return switch (falt == null ? "" : falt) {
        case "" -> Messages.kolumn_lasesInte;
        case Radfalt.PERSON -> Messages.kolumn_person;
        case Radfalt.NAMN -> Messages.kolumn_namn;
        case Radfalt.BESLUT -> Messages.kolumn_beslut;
        case Radfalt.INSATS -> Messages.import_insats;
        case Radfalt.LEVERANTOR -> Messages.import_leverantor;
        case Radfalt.FROM -> Messages.kolumn_from;
        case Radfalt.TOM -> Messages.kolumn_tom;
        case Radfalt.PERIOD -> Messages.kolumn_period;
        case Radfalt.DYGNSPRIS -> Messages.kolumn_dygnspris;
        case Radfalt.KONTO -> Messages.kolumn_konto;
        case Radfalt.KOMMENTAR -> Messages.kolumn_kommentar;
        case Radfalt.SUMMA -> Messages.kolumn_summa;
        case Radfalt.LOPNR -> Messages.kolumn_lopnr;
        case Radfalt.PROGNOSMANADER -> Messages.kolumn_prognosmanader;
        case Radfalt.RADID -> Messages.kolumn_radid;
        case IGNORERA -> Messages.kolumn_ignorera;
        default -> falt;
        };
    }
}
