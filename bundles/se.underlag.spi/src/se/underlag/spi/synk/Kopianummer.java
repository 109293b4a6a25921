package se.underlag.spi.synk;

import java.util.OptionalInt;

/**
 * A service: what keeps running numbers made on this computer apart from those that others make meanwhile without network. The shared database gives
 * each replica a number of its own once; whoever gives out running numbers counts within it, so that two never give the same.
 */
public interface Kopianummer {

    /** @return the replica's number, at least 1; empty where there is no replica, or none that has been in contact, and numbers are one row for all */
    OptionalInt nummer();
}
