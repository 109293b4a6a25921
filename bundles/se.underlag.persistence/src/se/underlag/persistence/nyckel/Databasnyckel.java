package se.underlag.persistence.nyckel;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** The random key that an embedded database is encrypted with; 256 bits. Never written anywhere but wrapped ({@link Nyckelfil}), never shown. */
public final class Databasnyckel implements AutoCloseable {

    /** Its length in bytes. */
    public static final int LANGD = 32;

    private final byte[] bytes;

    private Databasnyckel(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @return a new one, from the system's source of randomness */
    public static Databasnyckel slump() {
        byte[] fresh = new byte[LANGD];
        new SecureRandom().nextBytes(fresh);
        return new Databasnyckel(fresh);
    }

    static Databasnyckel of(byte[] bytes) {
        return new Databasnyckel(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** @return for the driver, which wants hexadecimal digits */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Forgets it. */
    @Override public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** Says nothing, for what is said ends in logs. */
    @Override public String toString() {
        return "Databasnyckel";
    }
}
