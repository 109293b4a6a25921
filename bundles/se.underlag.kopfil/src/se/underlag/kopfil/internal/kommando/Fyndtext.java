package se.underlag.kopfil.internal.kommando;

import java.text.MessageFormat;
import java.util.Locale;
import se.underlag.spi.Fynd;

/** A finding as people read it on the command line. */
final class Fyndtext {

    private Fyndtext() {
    }

    /** @return one line: file and cell, severity, rule and text */
    static String rad(String fil, Fynd fynd) {
        Fynd.Plats plats = fynd.plats();
        String var = plats.cell() != null ? plats.blad() + "!" + plats.cell()
                : plats.blad() != null && plats.rad() > 0
                        ? MessageFormat.format(Messages.bladrad, plats.blad(), String.valueOf(plats.rad()))
                        : "";
        return MessageFormat.format(Messages.fyndrad, fil, var, allvar(fynd), fynd.regel(), fynd.text().replace('\n', ' ')).replace("  ", " ");
    }

    private static String allvar(Fynd fynd) {
        return fynd.allvar().name().toLowerCase(Locale.ROOT);
    }
}
