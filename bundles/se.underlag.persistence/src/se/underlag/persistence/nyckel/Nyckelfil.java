package se.underlag.persistence.nyckel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.underlag.base.Privat;

/**
 * The small file that holds a database's key, wrapped (AES-256-GCM) by a key from the password. Lies among the database's own files, so that a copy
 * of the database is a copy of the key too. Whoever has the file and not the password has nothing but something to guess at.
 *
 * <p>A checksum tells a damaged file from a wrong password; the wrapping itself tells one that somebody changed and summed up anew.
 */
public final class Nyckelfil {

    /** Name of the file. */
    public static final String NAMN = "underlag.nyckel";

    private static final String VERSION = "underlag-nyckel";
    private static final String FIRST = "1";
    private static final String DERIVATION = "avledning";
    private static final String ROUNDS = "varv";
    private static final String SALT = "salt";
    private static final String NONCE = "iv";
    private static final String KEY = "nyckel";
    private static final String SUM = "kontroll";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final long NEVER = Long.MIN_VALUE;

    private final Avledning derivation;
    private final byte[] nonce;
    private final byte[] wrapped;

    private Nyckelfil(Avledning derivation, byte[] nonce, byte[] wrapped) {
        this.derivation = derivation;
        this.nonce = nonce;
        this.wrapped = wrapped;
    }

    /**
     * What the file keeps.
     *
     * @param kontakt the day on which the shared database last knew the password, empty for a database of one's own
     */
    public record Innehall(Databasnyckel nyckel, Optional<LocalDate> kontakt) {
    }

    /** @return the key wrapped by a password, with new salt */
    public static Nyckelfil of(Innehall innehall, char[] losenord) {
        return of(innehall, losenord, Avledning.VARV);
    }

    /** @param varv how many rounds, for tests, which have no time */
    static Nyckelfil of(Innehall innehall, char[] losenord, int varv) {
        Avledning derivation = Avledning.ny(varv);
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        byte[] plain = ByteBuffer.allocate(Databasnyckel.LANGD + Long.BYTES).put(innehall.nyckel().bytes())
                .putLong(innehall.kontakt().map(LocalDate::toEpochDay).orElse(NEVER)).array();
        try {
            return new Nyckelfil(derivation, nonce, cipher(Cipher.ENCRYPT_MODE, derivation, nonce, losenord).doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform lacks AES", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** @return what the password unwraps @throws FelLosenordException when it does not */
    public Innehall oppna(char[] losenord) throws FelLosenordException {
        try {
            ByteBuffer plain = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, derivation, nonce, losenord).doFinal(wrapped));
            byte[] key = new byte[Databasnyckel.LANGD];
            plain.get(key);
            long day = plain.getLong();
            Arrays.fill(plain.array(), (byte) 0);
            return new Innehall(Databasnyckel.of(key), day == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)));
        } catch (AEADBadTagException e) {
            throw new FelLosenordException();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform lacks AES", e);
        }
    }

    private static Cipher cipher(int mode, Avledning derivation, byte[] nonce, char[] password) throws GeneralSecurityException {
        byte[] key = derivation.nyckel(password);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((FIRST + derivation).getBytes(StandardCharsets.UTF_8));
            return cipher;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** @return whether today's product would make guessing dearer than this file does, so that it ought to be wrapped anew */
    public boolean svagare() {
        return derivation.varv() < Avledning.VARV;
    }

    /** The file is whole, but of a later product, which wraps in a way that this one does not know. */
    public static final class Nyare extends IOException {

        private static final long serialVersionUID = 1L;

        Nyare(Path fil) {
            super(fil.toString());
        }
    }

    /** @return the file there @throws Nyare when it is of a later product @throws IOException when it cannot be read or is damaged */
    public static Nyckelfil read(Path fil) throws IOException {
        List<String> lines = Files.readAllLines(fil, StandardCharsets.UTF_8);
        try {
            Map<String, String> said = lines.stream()
                    .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
            List<String> summed = lines.stream().filter(line -> !line.startsWith(SUM)).toList();
            if (!sum(summed).equals(said.get(SUM))) {
                throw new IOException(fil.toString());
            }
            if (!FIRST.equals(said.get(VERSION)) || !Avledning.PBKDF2.equals(said.get(DERIVATION))) {
                throw new Nyare(fil);
            }
            Avledning derivation = new Avledning(said.get(DERIVATION), Integer.parseInt(said.get(ROUNDS)), said.get(SALT));
            if (!derivation.kand()) {
                throw new IOException(fil.toString());
            }
            return new Nyckelfil(derivation, Base64.getDecoder().decode(said.get(NONCE)), Base64.getDecoder().decode(said.get(KEY)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException | NullPointerException e) {
            throw new IOException(fil.toString(), e);
        }
    }

    /** Writes it in the place of what is there, wholly or not at all; only its owner may read it. */
    public void write(Path fil) throws IOException {
        Base64.Encoder base64 = Base64.getEncoder();
        List<String> lines = List.of(VERSION + '=' + FIRST, DERIVATION + '=' + derivation.algoritm(), ROUNDS + '=' + derivation.varv(),
                SALT + '=' + derivation.salt(), NONCE + '=' + base64.encodeToString(nonce), KEY + '=' + base64.encodeToString(wrapped));
        Privat.ersatt(fil, (String.join("\n", lines) + '\n' + SUM + '=' + sum(lines) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static String sum(List<String> lines) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform lacks SHA-256", e);
        }
    }
}
