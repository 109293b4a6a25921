package se.underlag.documents.internal.epost;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.underlag.documents.internal.word.Docx;
import se.underlag.documents.text.Epostpaket;
import se.underlag.documents.text.Epostpaket.Bilaga;
import se.underlag.documents.text.Epostpaket.Mottagare;
import se.underlag.documents.text.Epostskrivare;

/** Writes one kind of message only: a text and attachments (RFC 5322, 2045, 2047, 2231). The same package gives the same bytes. */
@Component(service = Epostskrivare.class)
public final class EmlSkrivare implements Epostskrivare {

    private static final String END = "\r\n";
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+");
    /** Bytes of UTF-8 in one encoded word: 60 characters of base64, within the 75 that RFC 2047 allows. */
    private static final int WORD = 42;
    private static final int MAX_NAME = 120;
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, END.getBytes(StandardCharsets.US_ASCII));

    /** A service without state. */
    @Activate public EmlSkrivare() {
        // nothing to set up
    }

    @Override public byte[] skriv(Epostpaket paket) {
        String boundary = "=_" + fingerprint(paket);
        StringBuilder out = new StringBuilder();
        out.append("X-Unsent: 1").append(END);
        out.append("To: ").append(paket.till().stream().map(EmlSkrivare::recipient).collect(Collectors.joining("," + END + " "))).append(END);
        out.append("Subject: ").append(words(oneLine(paket.amne()))).append(END);
        out.append("MIME-Version: 1.0").append(END);
        out.append("Content-Type: multipart/mixed;").append(END).append(" boundary=\"").append(boundary).append('"').append(END).append(END);
        begin(out, boundary).append("Content-Type: text/plain; charset=UTF-8").append(END);
        content(out, paket.text().replaceAll("\r\n?|\n", END).getBytes(StandardCharsets.UTF_8));
        for (Bilaga bilaga : paket.bilagor()) {
            String name = fileName(bilaga.filnamn());
            String type = bilaga.mediatyp().toLowerCase(Locale.ROOT);
            begin(out, boundary).append("Content-Type: ").append(TYPE.matcher(type).matches() ? type : "application/octet-stream").append(';')
                    .append(END);
            out.append(" name=\"").append(ascii(name)).append('"').append(END);
            // the plain name beside the real one makes some programs take the plain one
            out.append("Content-Disposition: attachment;").append(END)
                    .append(ascii(name).equals(name) ? " filename=\"" + name + "\"" : " filename*=UTF-8''" + percent(name)).append(END);
            content(out, bilaga.innehall());
        }
        out.append("--").append(boundary).append("--").append(END);
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static StringBuilder begin(StringBuilder out, String boundary) {
        return out.append("--").append(boundary).append(END);
    }

    private static void content(StringBuilder out, byte[] bytes) {
        out.append("Content-Transfer-Encoding: base64").append(END).append(END);
        out.append(LINES.encodeToString(bytes)).append(END);
    }

    private static String recipient(Mottagare one) {
        String address = one.adress().strip();
        if (!ADDRESS.matcher(address).matches() || address.contains("..")) {
            throw Docx.fel("epost.adress", null, address);
        }
        String name = oneLine(one.namn());
        if (name.isEmpty()) {
            return address;
        }
        boolean plain = name.matches("[\\x20-\\x7E]*") && !name.contains("=?");
        return (plain ? "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : words(name)) + END + " <" + address + ">";
    }

    /** Lines of a header cannot be told apart from headers; so there is one. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** Text in a header: as it is, or as encoded words that never split a character. */
    private static String words(String text) {
        if (text.matches("[\\x20-\\x7E]{0,60}") && !text.contains("=?")) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (int i = 0; i < text.length();) {
            int code = text.codePointAt(i);
            byte[] bytes = Character.toString(code).getBytes(StandardCharsets.UTF_8);
            if (word.size() + bytes.length > WORD) {
                word(out, word);
            }
            word.writeBytes(bytes);
            i += Character.charCount(code);
        }
        word(out, word);
        return out.toString();
    }

    private static void word(StringBuilder out, ByteArrayOutputStream word) {
        out.append(out.isEmpty() ? "" : END + " ").append("=?UTF-8?B?").append(Base64.getEncoder().encodeToString(word.toByteArray())).append("?=");
        word.reset();
    }

    /** A name without folder or what file systems do not take; its ending is kept when it is shortened. */
    private static String fileName(String raw) {
        String name = oneLine(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll("[\\\\/:*?\"<>|]", "_");
        if (name.length() <= MAX_NAME) {
            return name.isEmpty() ? "bilaga" : name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > name.length() - 10 && dot > 0 ? name.substring(dot) : "";
        return name.substring(0, MAX_NAME - ending.length()) + ending;
    }

    /** For programs that know no other names: å becomes a. */
    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^\\x20-\\x7E]", "_");
    }

    private static String percent(String name) {
        StringBuilder out = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (one & 0xFF);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || ".-_~".indexOf(sign) >= 0);
            out.append(plain ? String.valueOf(sign) : String.format(Locale.ROOT, "%%%02X", one & 0xFF));
        }
        return out.toString();
    }

    /** A boundary that no part can hold: parts are base64, which has no underscore. */
    private static String fingerprint(Epostpaket paket) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(paket.text().getBytes(StandardCharsets.UTF_8));
            paket.bilagor().forEach(bilaga -> digest.update(bilaga.innehall()));
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
