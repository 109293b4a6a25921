package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import se.underlag.documents.internal.lasning.XlsxLasare;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Reads files with the product's reader and asks every cell for its value and fill. */
public final class LasEgen {

    private LasEgen() {
    }

    /** @param args files */
    public static void main(String[] args) throws IOException {
        XlsxLasare lasare = new XlsxLasare();
        Rakna rakna = new Rakna();
        for (String fil : args) {
            lasare.las(Path.of(fil), rakna, null);
        }
        Plats.minne();
        System.out.println(rakna.values + " " + rakna.filled);
    }

    private static final class Rakna implements Kalkyllasare.Mottagare {

        private long values;
        private long filled;

        @Override public boolean blad(String namn, boolean dolt) {
            return true;
        }

        @Override public boolean rad(Kalkylrad rad) {
            for (Cell cell : rad.celler()) {
                boolean holds = switch (cell.typ()) {
                case TAL -> cell.tal() != null;
                case DATUM -> cell.datum() != null;
                default -> !cell.text().isEmpty();
                };
                values += holds ? 1 : 0;
                filled += cell.fyllning() >= 0 ? 1 : 0;
            }
            return true;
        }
    }
}
