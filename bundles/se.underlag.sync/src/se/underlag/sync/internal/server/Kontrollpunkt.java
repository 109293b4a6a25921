package se.underlag.sync.internal.server;

import java.util.Locale;

/** One thing that was checked. @param kod stable name for programs; @param text Swedish */
record Kontrollpunkt(String kod, Utfall utfall, String text) {

    /** How it stands. */
    enum Utfall {
        OK, VARNING, FEL;

        String namn() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
