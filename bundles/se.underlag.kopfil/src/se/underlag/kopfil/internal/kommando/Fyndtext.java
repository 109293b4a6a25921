package se.underlag.kopfil.internal.kommando;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import se.underlag.spi.Fynd;
import se.underlag.spi.Json;

/** A finding as programs and as people read it. */
final class Fyndtext {

    private Fyndtext() {
    }

    static Map<String, Object> json(Fynd fynd) {
        Fynd.Plats plats = fynd.plats();
        return Json.objekt("blad", plats.blad(), "rad", plats.rad(), "cell", plats.cell(), "kolumn", plats.kolumn(), "regel", fynd.regel(), "allvar",
                allvar(fynd), "text", fynd.text());
    }

    /** @return one line: file and cell, severity, rule and text */
    static String rad(String fil, Fynd fynd) {
        Fynd.Plats plats = fynd.plats();
        String var = plats.cell() != null ? plats.blad() + "!" + plats.cell() : plats.blad() != null && plats.rad() > 0
                ? MessageFormat.format(Messages.bladrad, plats.blad(), String.valueOf(plats.rad()))
                : "";
        return MessageFormat.format(Messages.fyndrad, fil, var, allvar(fynd), fynd.regel(), fynd.text().replace('\n', ' ')).replace("  ", " ");
    }

    private static String allvar(Fynd fynd) {
        return fynd.allvar().name().toLowerCase(Locale.ROOT);
    }
}
