package se.underlag.documents.internal.lasning;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;

/** The reader of OpenDocument spreadsheets (.ods, and templates of them), as LibreOffice and Excel write them. */
final class OdsLasare {

    private static final String MIMETYPE = "mimetype";
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String FAMILY = "application/vnd.oasis.opendocument.";
    private static final int LONGEST_TYPE = 1024;

    private final Paket paket;

    OdsLasare(Paket paket) {
        this.paket = paket;
    }

    /** @return whether the package is of the OpenDocument family, whatever it holds */
    static boolean kanner(Paket paket) {
        return paket.has(MIMETYPE) ? typ(paket).startsWith(FAMILY) : paket.has(CONTENT) && paket.has(MANIFEST);
    }

    private static String typ(Paket paket) {
        return new String(paket.bytes(MIMETYPE, LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
    }

    void las(Mottagare mottagare) {
        if (paket.has(MIMETYPE) && !typ(paket).startsWith(FAMILY + "spreadsheet")) {
            throw Fel.of("las.annatDokument", null);
        }
        if (encrypted()) {
            throw Fel.of("las.losenord", null);
        }
        OdsStilar stilar = new OdsStilar(paket.granser());
        if (paket.has(STYLES)) {
            try (Xmldel xml = paket.xml(STYLES)) {
                while (xml.nextStart()) {
                    if (xml.name().equals("style")) {
                        stilar.las(xml);
                    }
                }
            }
        }
        mottagare.egnaDelar(Map.of());
        try (Xmldel xml = paket.xml(CONTENT)) {
            content(xml, stilar, mottagare);
        }
    }

    private void content(Xmldel xml, OdsStilar stilar, Mottagare mottagare) {
        int sheets = 0;
        boolean spreadsheet = false;
        while (xml.nextStart()) {
            switch (xml.name()) {
            case "style" -> stilar.las(xml);
            case "spreadsheet" -> spreadsheet = true;
            case "table" -> {
                sheets++;
                if (sheets > paket.granser().blad()) {
                    throw Fel.of("las.forMangaBlad", null, sheets, paket.granser().blad());
                }
                new OdsBlad(paket, xml, stilar).las(mottagare);
            }
            // what was once there, forms and links hold tables and cells that are not the sheets'
            case "tracked-changes", "forms", "dde-links", "content-validations" -> OdsBlad.hoppa(xml);
            default -> {
                // fonts, number formats and settings hold nothing that is read
            }
            }
        }
        if (!spreadsheet) {
            throw Fel.skadadDel(CONTENT, null);
        }
    }

    private boolean encrypted() {
        if (paket.has("encrypted-package")) {
            return true;
        }
        if (!paket.has(MANIFEST)) {
            return false;
        }
        try (Xmldel xml = paket.xml(MANIFEST)) {
            while (xml.nextStart()) {
                if (xml.name().equals("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }
}
