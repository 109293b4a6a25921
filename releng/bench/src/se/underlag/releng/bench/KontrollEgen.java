package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Lopandekontroll;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.granskning.Inlast;
import se.underlag.regler.Datumparametrar;

/** Reads a köpfil as an import does, then runs all checks over its rows, and then edits row after row as an editor does. */
public final class KontrollEgen {

    private static final int VARV = 5;
    private static final int EDITS = 400;

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
        edit(granskare, new ArrayList<>(granskare.las("fil", fil, Lasval.AUTO, null).rader()), tider);
        Plats.minne();
        System.out.println(tider);
    }

    /** One row becomes another image, and the findings of the whole file are asked for. */
    private static void edit(Granskare granskare, List<Radbild> rader, Tider tider) {
        Datumparametrar parametrar = Datumparametrar.levererade();
        Lopandekontroll kontroll = granskare.lopande(() -> parametrar);
        int before = kontroll.kontrollera(rader).size();
        for (int i = 0; i < EDITS; i++) {
            int row = (int) ((long) i * 7919 % rader.size());
            rader.set(row, rader.get(row).medIdentitet(rader.get(row).identitet()));
            long start = System.nanoTime();
            int found = kontroll.kontrollera(rader).size();
            tider.sedan(start, "redigera");
            if (found != before) {
                throw new IllegalStateException(found + " findings, not " + before);
            }
        }
    }
}
