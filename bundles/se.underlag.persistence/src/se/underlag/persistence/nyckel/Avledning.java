package se.underlag.persistence.nyckel;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How a password becomes a key: slowly, so that guessing costs. Stands in the key file beside what it wraps, so that a later product may choose a
 * better way for new files and still open old ones.
 *
 * @param algoritm as the platform names it
 * @param varv how many rounds
 * @param salt in base 64
 */
record Avledning(String algoritm, int varv, String salt) {

    /** Twice what is commonly advised for SHA-512 (2023: 210 000); about half a second. Raise it with the machines: files of before follow at login. */
    static final int VARV = 420_000;

    /** As the platform names it. */
    static final String PBKDF2 = "PBKDF2WithHmacSHA512";
    private static final int SALT_BYTES = 32;
    private static final int KEY_BITS = 256;
    /** Fewer would be a file that somebody weakened; more would hang the start. */
    private static final int LEAST = 1_000;
    private static final int MOST = 100_000_000;

    static Avledning ny(int varv) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Avledning(PBKDF2, varv, Base64.getEncoder().encodeToString(salt));
    }

    /** @return whether this product knows it and it is sound */
    boolean kand() {
        return PBKDF2.equals(algoritm) && varv >= LEAST && varv <= MOST;
    }

    /** @return 256 bits; the caller wipes them */
    byte[] nyckel(char[] losenord) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(losenord, Base64.getDecoder().decode(salt), varv, KEY_BITS);
        try {
            byte[] derived = SecretKeyFactory.getInstance(algoritm).generateSecret(spec).getEncoded();
            return Arrays.copyOf(derived, derived.length);
        } finally {
            spec.clearPassword();
        }
    }
}
