package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a köpfil as the window does: permission, its rows with all they refer to as objects, its events, and the entry in the reading log. */
public final class LaddaEgen {

    private static final int VARV = 6;

    private LaddaEgen() {
    }

    /** @param args folder of the database and number of rows */
    public static void main(String[] args) throws IOException {
        Tider tider = new Tider();
        try (Provdatabas db = new Provdatabas(Provdatabas.kopia(Path.of(args[0])))) {
            String id = db.kopfiler().lista().getFirst().id();
            for (int i = 0; i < VARV; i++) {
                long start = System.nanoTime();
                int rows = db.kopfiler().oppna(id).rader().size();
                tider.sedan(start, "öppna");
                if (rows != Integer.parseInt(args[1])) {
                    throw new IllegalStateException(rows + " rows");
                }
            }
        }
        Plats.minne();
        System.out.println(tider);
    }
}
