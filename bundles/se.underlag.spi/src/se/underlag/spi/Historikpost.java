package se.underlag.spi;

import java.time.Instant;
import se.underlag.model.Loggtyp;

/** One line of an object's history. */
public record Historikpost(Instant tid, String anvandare, Loggtyp typ, String falt, String fore, String efter) {
}
