package se.underlag.spi.uppgift;

/** How urgent a task is. Lists show them in this order. */
public enum Uppgiftsstatus {

    /** Its day has passed. */
    FORSENAD,

    /** Its day is today, or within the lead time of its rule. */
    SNART,

    /** There is time, or it has no day. */
    KOMMANDE
}
