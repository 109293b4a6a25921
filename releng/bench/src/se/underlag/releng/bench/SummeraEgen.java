package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** Loads all rows and events of a year, then lets the prognos load and sum them. */
public final class SummeraEgen {

    private static final int VARV = 4;

    private SummeraEgen() {
    }

    /** @param args folder of the database and number of rows */
    public static void main(String[] args) throws IOException {
        Tider tider = new Tider();
        try (Provdatabas db = new Provdatabas(Path.of(args[0]))) {
            List<String> filer = db.kopfiler().lista().stream().map(Kopfilsinfo::id).toList();
            for (int i = 0; i < VARV; i++) {
                long start = System.nanoTime();
                int rows = load(db, filer);
                tider.sedan(start, "ladda");
                start = System.nanoTime();
                int sign = db.prognos().summera(Beslutsfil.AR, Optional.empty()).prognos().signum();
                tider.sedan(start, "summera");
                if (rows != Integer.parseInt(args[1]) || sign != 1) {
                    throw new IllegalStateException(rows + " rows, sign " + sign);
                }
            }
        }
        Plats.minne();
        System.out.println(tider);
    }

    private static int load(Provdatabas db, List<String> filer) {
        try (UnitOfWork unit = db.lagring().open(Provdatabas.AKTOR)) {
            List<Kopfilsrad> rows = unit.list(Sokning.of(Kopfilsrad.class).refererarNagon(Literals.KOPFILSRAD__KOPFIL, filer));
            unit.list(Sokning.of(Prognoshandelse.class).refererarNagon(Literals.PROGNOSHANDELSE__KOPFIL, filer));
            return rows.size();
        }
    }
}
