package se.underlag.persistence.postgresql.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What PostgreSQL keeps of a password by SCRAM-SHA-256 (RFC 5803). Made here, the password never stands in a statement, which a server may write
 * to its log.
 */
public final class Scram {

    private static final int ITERATIONS = 4096;
    private static final int SALT = 16;
    private static final int BITS = 256;

    private Scram() {
    }

    /** @return the verifier, with a salt of its own each time */
    public static String verifierare(char[] losenord) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return verifierare(losenord, salt);
    }

    static String verifierare(char[] losenord, byte[] salt) {
        // The server compares what SASLprep leaves, which for what people type is compatibility composition.
        char[] prepared = Normalizer.normalize(new String(losenord), Normalizer.Form.NFKC).toCharArray();
        try {
            byte[] salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(prepared, salt, ITERATIONS, BITS))
                    .getEncoded();
            byte[] stored = MessageDigest.getInstance("SHA-256").digest(hmac(salted, "Client Key"));
            Base64.Encoder text = Base64.getEncoder();
            return "SCRAM-SHA-256$" + ITERATIONS + ':' + text.encodeToString(salt) + '$' + text.encodeToString(stored) + ':'
                    + text.encodeToString(hmac(salted, "Server Key"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    }
}
