package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import se.underlag.kopfil.Importplan;

/** Imports köpfiler, one after the other, into a copy of an opened Derby database: read, check, plan, then store with original and log. */
public final class ImportEgen {

    private ImportEgen() {
    }

    /** @param args folder of the database and files */
    public static void main(String[] args) throws IOException {
        Tider tider = new Tider();
        List<Path> filer = Arrays.stream(args).skip(1).map(Path::of).toList();
        try (Provdatabas db = new Provdatabas(Provdatabas.kopia(Path.of(args[0])))) {
            for (Path fil : filer) {
                long start = System.nanoTime();
                Importplan plan = db.planera(fil);
                tider.sedan(start, "planera");
                long stored = System.nanoTime();
                int nya = db.genomfor(plan);
                tider.sedan(stored, "genomföra");
                tider.sedan(start, "allt");
                if (nya != plan.rader().size()) {
                    throw new IllegalStateException(nya + " of " + plan.rader().size());
                }
            }
        }
        Plats.minne();
        System.out.println(tider);
    }

    /** Imports the same files once more and writes down the statements that are sent, a file for each. @return how many rows each has on average */
    static int spelaIn(Path katalog, List<Path> filer, Path till) throws IOException {
        Inspelning recording = new Inspelning();
        int rows = 0;
        try (Provdatabas db = new Provdatabas(katalog, recording)) {
            for (int i = 0; i < filer.size(); i++) {
                Importplan plan = db.planera(filer.get(i));
                recording.begin();
                db.genomfor(plan);
                rows += recording.rows();
                recording.write(Path.of(till + "." + i));
            }
        }
        return rows / filer.size();
    }
}
