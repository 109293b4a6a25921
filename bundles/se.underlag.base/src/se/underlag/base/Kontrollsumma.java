package se.underlag.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which content is kept and recognised. */
public final class Kontrollsumma {

    private Kontrollsumma() {
    }

    /** @return 64 hexadecimal digits */
    public static String sha256(byte[] innehall) {
        return HexFormat.of().formatHex(digest().digest(innehall));
    }

    /** @return the same of what the file holds now, which is never all in memory */
    public static String sha256(Path fil) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(fil), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
