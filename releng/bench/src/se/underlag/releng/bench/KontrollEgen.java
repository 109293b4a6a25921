package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.granskning.Inlast;

/** Reads a köpfil as an import does, then runs all checks over its rows. */
public final class KontrollEgen {

    private static final int VARV = 5;

    private KontrollEgen() {
    }

    /** @param args file and number of its rows */
    public static void main(String[] args) throws IOException {
        Path fil = Path.of(args[0]);
        Granskare granskare = Provdatabas.granskare();
        Tider tider = new Tider();
        for (int i = 0; i < VARV; i++) {
            long start = System.nanoTime();
            Inlast inlast = granskare.las("fil", fil, Lasval.AUTO, null);
            tider.sedan(start, "läsa");
            start = System.nanoTime();
            int found = granskare.kontrollera(inlast.rader()).fynd().size();
            tider.sedan(start, "kontrollera");
            if (inlast.rader().size() != Integer.parseInt(args[1]) || found == 0) {
                throw new IllegalStateException(inlast.rader().size() + " rows, " + found + " findings");
            }
        }
        Plats.minne();
        System.out.println(tider);
    }
}
