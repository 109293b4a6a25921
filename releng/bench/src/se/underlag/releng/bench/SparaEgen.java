package se.underlag.releng.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import se.underlag.kopfil.internal.lagring.Manader;
import se.underlag.model.Kopfilsrad;
import se.underlag.persistence.Sparresultat;

/** Saves edits of an opened köpfil as the window does: checks that may refuse, merge, versions, log. Every turn edits other rows. */
public final class SparaEgen {

    /** Rows of the larger save. */
    static final int MANGA = 500;

    private static final int VARV = 5;
    private static final int MARS = 3;

    private SparaEgen() {
    }

    /** @param args folder of the database */
    public static void main(String[] args) throws IOException {
        Tider tider = new Tider();
        try (Provdatabas db = new Provdatabas(Provdatabas.kopia(Path.of(args[0])))) {
            String id = db.kopfiler().lista().getFirst().id();
            List<Kopfilsrad> rows = db.kopfiler().oppna(id).rader().stream().filter(row -> Manader.get(row, MARS) != null).toList();
            for (int i = 0; i < VARV; i++) {
                save(db, id, rows.subList(i, i + 1), tider, "en");
                save(db, id, rows.subList(VARV + i * MANGA, VARV + (i + 1) * MANGA), tider, "många");
            }
        }
        Plats.minne();
        System.out.println(tider);
    }

    private static void save(Provdatabas db, String id, List<Kopfilsrad> rows, Tider tider, String name) {
        for (Kopfilsrad row : rows) {
            row.setKommentar("Ändrad");
            Manader.set(row, MARS, Manader.get(row, MARS).add(BigDecimal.TEN));
        }
        long start = System.nanoTime();
        Sparresultat result = db.kopfiler().spara(id, rows, List.of());
        tider.sedan(start, name);
        if (!(result instanceof Sparresultat.Sparat)) {
            throw new IllegalStateException("A conflict with nobody");
        }
    }
}
