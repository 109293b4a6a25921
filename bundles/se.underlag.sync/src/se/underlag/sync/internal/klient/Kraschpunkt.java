package se.underlag.sync.internal.klient;

import java.util.function.Consumer;

/** The places where a run may be cut off: between a step there and the note of it here. Tests end the run at each; otherwise nothing happens. */
enum Kraschpunkt {
    FORE_GRUNDBILD, MITT_I_GRUNDBILD, EFTER_GRUNDBILD, FORE_TILLAMPNING, MITT_I_TILLAMPNING, EFTER_TILLAMPNING, FORE_SANDNING, EFTER_SANDNING,
    MITT_I_KVITTERING, EFTER_KVITTERING, EFTER_AVVISNING, MITT_I_TVILLING, FORE_INNEHALL, EFTER_INNEHALL, FORE_STADNING, EFTER_OMSANDNING;

    /** Nothing happens at any point. */
    static final Consumer<Kraschpunkt> INGEN = point -> {
    };
}
