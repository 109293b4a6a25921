package se.underlag.sekretess.internal.innehall;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Innehallsgallring;
import se.underlag.persistence.gallring.Maskering;

/** Plain texts. A line of a table with separators that names one of the persons is theirs: its words go, its amounts stay. */
@Component
public final class Textgallring implements Innehallsgallring {

    private static final Pattern WORDS = Pattern.compile("[^;\\t,\"]*\\p{L}[^;\\t,\"]*");
    private static final String TABLE = "csv";

    @Override public int ordning() {
        return 90;
    }

    @Override public Optional<byte[]> gallra(String typ, byte[] innehall, Gallringsbegaran begaran) {
        boolean table = typ != null && typ.contains(TABLE);
        Charset encoding = isUtf8(innehall) ? StandardCharsets.UTF_8 : table ? StandardCharsets.ISO_8859_1 : null;
        if (encoding == null) {
            return Optional.empty();
        }
        String before = new String(innehall, encoding);
        if (!begaran.maskering().finns(before)) {
            return Optional.of(innehall);
        }
        String after = table ? List.of(before.split("(?<=\n)")).stream().map(line -> line(line, begaran.maskering())).collect(Collectors.joining())
                : begaran.maskering().byt(before);
        return Optional.of(after.getBytes(encoding));
    }

    private static String line(String line, Maskering maskering) {
        return maskering.finns(line.replaceAll("[;\\t,\"]+", " ")) || maskering.finns(line)
                ? WORDS.matcher(maskering.byt(line)).replaceAll(java.util.regex.Matcher.quoteReplacement(Maskering.MARKE))
                : line;
    }

    /** Text holds no noughts, and what is no text is hardly ever UTF-8. */
    private static boolean isUtf8(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException binary) {
            return false;
        }
    }
}
