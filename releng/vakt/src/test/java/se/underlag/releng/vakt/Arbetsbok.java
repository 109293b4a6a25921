package se.underlag.releng.vakt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks into a workbook without knowing anything of the product that wrote it. */
final class Arbetsbok {

    private Arbetsbok() {
    }

    /** @return the markup of all its parts, one after the other */
    static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile book = new ZipFile(file.toFile())) {
            for (ZipEntry part : book.stream().filter(entry -> entry.getName().endsWith(".xml")).toList()) {
                text.append(new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
