package se.underlag.sekretess.internal.innehall;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.osgi.service.component.annotations.Component;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Innehallsgallring;
import se.underlag.persistence.gallring.Maskering;
import se.underlag.sekretess.internal.Messages;

/** Workbooks and documents that are packages of XML: Excel, Word, OpenDocument, and packages inside them. */
@Component
public final class Zipgallring implements Innehallsgallring {

    private static final Pattern SHARED = Pattern.compile("<((?:x:)?)si\\b[^>]*?(?:/>|>(.*?)</\\1si>)", Pattern.DOTALL);
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE);
    private static final int DEEPEST = 3;

    @Override public int ordning() {
        return 50;
    }

    @Override public Optional<byte[]> gallra(String typ, byte[] innehall, Gallringsbegaran begaran) {
        return packed(innehall) ? Optional.of(gallra(innehall, begaran.maskering(), DEEPEST)) : Optional.empty();
    }

    private static boolean packed(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static byte[] gallra(byte[] content, Maskering maskering, int depth) {
        try {
            Map<String, byte[]> entries = read(content);
            Map<String, byte[]> changed = new LinkedHashMap<>();
            workbook(entries, changed, maskering);
            entries.forEach((name, before) -> {
                byte[] now = changed.getOrDefault(name, before);
                byte[] after = entry(name, now, maskering, depth);
                if (after != before) {
                    changed.put(name, after);
                }
            });
            return changed.isEmpty() ? content : write(entries, changed);
        } catch (IOException broken) {
            // a package that cannot be read is told nothing of: what it may hold goes with it
            return Messages.innehallOlasligt.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Map<String, byte[]> read(byte[] content) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] write(Map<String, byte[]> entries, Map<String, byte[]> changed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry one = new ZipEntry(entry.getKey());
                one.setTime(0);
                zip.putNextEntry(one);
                zip.write(changed.getOrDefault(entry.getKey(), entry.getValue()));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** The rows of the persons, and the shared texts that stand in no other row. */
    private static void workbook(Map<String, byte[]> entries, Map<String, byte[]> changed, Maskering maskering) {
        String xml = entries.containsKey(STRINGS) ? utf8(entries.get(STRINGS)) : "";
        List<String> strings = new ArrayList<>();
        SHARED.matcher(xml).results().forEach(one -> strings.add(one.group(2) == null ? "" : Xmltexter.text("<t>" + one.group(2) + "</t>")));
        Set<Integer> used = new HashSet<>();
        Set<Integer> theirs = new HashSet<>();
        Blad sheet = new Blad(strings, used, theirs, maskering);
        entries.forEach((name, content) -> {
            if (name.startsWith(SHEETS) && name.endsWith(".xml")) {
                String before = utf8(content);
                String after = sheet.gallra(before);
                if (after != before) {
                    changed.put(name, after.getBytes(StandardCharsets.UTF_8));
                }
            }
        });
        theirs.removeAll(used);
        for (int i = 0; i < strings.size(); i++) {
            if (maskering.finns(strings.get(i))) {
                theirs.add(i);
            }
        }
        if (!theirs.isEmpty()) {
            changed.put(STRINGS, withoutTexts(xml, theirs).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String withoutTexts(String xml, Set<Integer> theirs) {
        int[] index = { 0 };
        return SHARED.matcher(xml).replaceAll(one -> {
            String prefix = one.group(1);
            String empty = "<" + prefix + "si><" + prefix + "t>" + Maskering.MARKE + "</" + prefix + "t></" + prefix + "si>";
            return Matcher.quoteReplacement(theirs.contains(index[0]++) ? empty : one.group());
        });
    }

    private static byte[] entry(String name, byte[] content, Maskering maskering, int depth) {
        if (packed(content)) {
            return depth == 0 ? content : gallra(content, maskering, depth - 1);
        }
        if (isXml(name, content)) {
            String before = utf8(content);
            String after = Xmltexter.gallra(before, maskering);
            return after == before ? content : after.getBytes(StandardCharsets.UTF_8);
        }
        return ENCODINGS.stream().anyMatch(encoding -> maskering.finns(new String(content, encoding))) ? new byte[0] : content;
    }

    private static boolean isXml(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")
                || content.length > 5 && utf8(java.util.Arrays.copyOf(content, 5)).startsWith("<?xml");
    }

    private static String utf8(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
