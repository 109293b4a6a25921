package se.underlag.process;

/** How a step stands for one object, today and for one person. */
public enum Stegstatus {

    /** It has been taken and is not taken again. */
    GJORT,

    /** It may be taken now. */
    MOJLIGT,

    /** It is next, but something hinders. */
    HINDRAT,

    /** It is next, but somebody else is to take it; whether something hinders that person stands beside. */
    ANNAN_ROLL,

    /** Other steps come first. */
    SENARE
}
