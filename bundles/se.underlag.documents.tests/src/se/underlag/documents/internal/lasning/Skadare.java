package se.underlag.documents.internal.lasning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Damages workbooks: bytes of the file, bytes of a part before it is packed, what its XML says, and the package itself. The same seed does the same. */
final class Skadare {

    private static final Pattern NUMBER = Pattern.compile("(?<=[\">])-?\\d+(\\.\\d+)?(?=[\"<])");
    private static final Pattern ELEMENT = Pattern.compile("<[A-Za-z:]+[^<>]*/>|<([A-Za-z:]+)[^<>]*>[^<>]*</\\1>");
    private static final Pattern FORMULA = Pattern.compile("(?<=<f>)[^<]*(?=</f>)");
    private static final Pattern ATTRIBUTE = Pattern.compile(" [A-Za-z:]+=\"[^\"]*\"");
    private static final List<String> NUMBERS = List.of("-1", "0", "1", "2147483647", "2147483648", "-2147483649", "99999999999999999999", "1E400",
            "1e-400", "NaN",
            "60", "2958466", "1048576", "1048577", "16384", "16385", "0.1", "--1", "", " 7 ", "0x10", "٣", "1,5", "9".repeat(500));
    private static final List<String> FORMULAS = List.of("SUM(A1:XFD1048576)", "SUM(A:A)+SUM(1:1)", "A1", "B2+B2&amp;B2", "IF(A1,IF(A1,A1,B1),B1)",
            "9^9^9^9",
            "REPT(A1,32767)", "WEBSERVICE(\"http://127.0.0.1/\")", "[1]B!A1", "(((((((((1)))))))))", "-".repeat(3_000) + "1", "1".repeat(9_000),
            "SUMPRODUCT(A:XFD,A:XFD)",
            "VLOOKUP(A1,A:XFD,99999,0)", "INDEX(A:A,1048577)", "DATE(9999,99999,-99999)", "EOMONTH(1E300,1E300)", "1/0", "A1:B2:C3", "'", "\"",
            "Blad1!A1", "ROUND(1E308,-20)",
            "MOD(1E300,1E-300)", "0.1^-400", "SUM(A1,", "#REF!", "A1%%%%%%%%%", "SUMIF(A:A,\"&lt;&gt;\",B:B)", "MATCH(A1,A:A,0)",
            "COUNTIF(A:A,\"x\")", "\u0000");
    private static final List<String> INSERTED = List.of("<!DOCTYPE a [<!ENTITY b \"b\">]>", "<?x y?>", "<![CDATA[x]]>", "<!-- -->", "&b;", "&#0;",
            "&#x1F600;", "<a>", "</a>",
            "<row>", "<c r=\"A1\"/>", "<sheetData/>", "<mc:AlternateContent/>", "\u0000", "\uFFFE", "]]>", "<c t=\"s\"><v>999999999</v></c>",
            "<f t=\"shared\" si=\"0\"/>",
            "<a>".repeat(300), "<is><t>_xD83D__xFFFF_</t></is>");

    private final Random random;

    Skadare(long seed) {
        random = new Random(seed);
    }

    /** @return a damaged copy; at times the file as it is */
    byte[] skada(byte[] whole) throws IOException {
        boolean zip = whole.length > 1 && whole[0] == 'P' && whole[1] == 'K';
        return switch (zip ? random.nextInt(5) : 0) {
        case 0 -> bytes(whole);
        case 1 -> packa(paket(whole));
        default -> packa(delar(whole));
        };
    }

    private byte[] bytes(byte[] whole) {
        if (whole.length == 0) {
            return whole;
        }
        byte[] result = whole.clone();
        switch (random.nextInt(8)) {
        case 0 -> result = Arrays.copyOf(whole, random.nextInt(whole.length));
        case 1 -> {
            int from = random.nextInt(whole.length);
            int length = Math.min(whole.length - from, 1 + random.nextInt(200));
            System.arraycopy(whole, random.nextInt(whole.length - length + 1), result, from, length);
        }
        case 2 -> {
            int from = random.nextInt(whole.length);
            byte value = (byte) random.nextInt(256);
            Arrays.fill(result, from, Math.min(whole.length, from + 1 + random.nextInt(8)), value);
        }
        default -> {
            for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
            }
        }
        }
        return result;
    }

    /** Damages one to three parts and packs them rightly, so that the damage reaches whoever reads the XML. */
    private Map<String, byte[]> delar(byte[] whole) throws IOException {
        Map<String, byte[]> parts = packaUpp(whole);
        List<String> names = new ArrayList<>(parts.keySet());
        for (int times = 1 + random.nextInt(3); times > 0 && !names.isEmpty(); times--) {
            parts.computeIfPresent(names.get(random.nextInt(names.size())), (name, part) -> random.nextInt(3) == 0 ? bytes(part) : xml(part));
        }
        return parts;
    }

    private byte[] xml(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            text = switch (random.nextInt(7)) {
            case 0 -> replaced(text, NUMBER, one(NUMBERS));
            case 1 -> replaced(text, FORMULA, one(FORMULAS).replace("\"", "&quot;"));
            case 2 -> replaced(text, ELEMENT, "");
            case 3 -> doubled(text);
            case 4 -> replaced(text, ATTRIBUTE,
                    random.nextBoolean() ? "" : " " + one(List.of("r", "s", "t", "si", "style", "id")) + "=\"" + one(NUMBERS) + "\"");
            case 5 -> replaced(text, NUMBER, Integer.toString(random.nextInt(100)));
            default -> {
                int at = random.nextInt(text.length() + 1);
                yield text.substring(0, at) + one(INSERTED) + text.substring(at);
            }
            };
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String replaced(String text, Pattern pattern, String with) {
        Matcher matcher = found(text, pattern);
        return matcher == null ? text : text.substring(0, matcher.start()) + with + text.substring(matcher.end());
    }

    private String doubled(String text) {
        Matcher matcher = found(text, ELEMENT);
        return matcher == null ? text
                : text.substring(0, matcher.end()) + matcher.group().repeat(1 + random.nextInt(50)) + text.substring(matcher.end());
    }

    /** @return the first match behind a place taken at random, or null */
    private Matcher found(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find(random.nextInt(text.length() + 1)) || matcher.find(0) ? matcher : null;
    }

    private Map<String, byte[]> paket(byte[] whole) throws IOException {
        Map<String, byte[]> parts = packaUpp(whole);
        List<String> names = new ArrayList<>(parts.keySet());
        if (names.isEmpty()) {
            return parts;
        }
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
        case 0 -> parts.remove(one);
        case 1 -> parts.put(other, parts.get(one));
        case 2 -> parts.put(one.toUpperCase(java.util.Locale.ROOT), parts.get(other));
        case 3 -> parts.put("../" + one, parts.remove(one));
        default -> parts.put(one, new byte[random.nextInt(5_000_000)]);
        }
        return parts;
    }

    private static Map<String, byte[]> packaUpp(byte[] whole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path file = Files.createTempFile("fuzz", ".zip");
        try {
            Files.write(file, whole);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    private byte[] packa(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(result)) {
            zip.setLevel(random.nextInt(2));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (ZipException sameName) {
            return new byte[0];
        }
        return result.toByteArray();
    }
}
