package se.underlag.releng.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.underlag.kopfil.internal.lagring.Manader;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;

/** Stores new rows through the bridge, sent in portions of 1 000, in one transaction. */
public final class BroEgen {

    /** How often, in one process. */
    static final int VARV = 3;
    /** Rows in a portion. */
    static final int PORTION = 1_000;

    private static final String ENHET = "11111111-1111-4111-8111-111111111111";

    private BroEgen() {
    }

    /** @param args folder of the database and number of rows */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[1]);
        Tider tider = new Tider();
        try (Provdatabas db = new Provdatabas(Provdatabas.kopia(Path.of(args[0])))) {
            for (int i = 0; i < VARV; i++) {
                Kopfil kopfil = kopfil(i);
                List<Kopfilsrad> made = rows(kopfil, rows);
                long start = System.nanoTime();
                store(db.lagring(), kopfil, made);
                tider.sedan(start, "lagra");
            }
        }
        Plats.minne();
        System.out.println(tider);
    }

    /** Stores the same rows once more and writes down the statements that the bridge sends, a file for each turn. */
    static void spelaIn(Path katalog, int rows, Path till) throws IOException {
        Inspelning recording = new Inspelning();
        try (Provdatabas db = new Provdatabas(katalog, recording)) {
            for (int i = 0; i < VARV; i++) {
                Kopfil kopfil = kopfil(i);
                List<Kopfilsrad> made = rows(kopfil, rows);
                recording.begin();
                store(db.lagring(), kopfil, made);
                recording.write(Path.of(till + "." + i));
            }
        }
    }

    private static void store(Lagring lagring, Kopfil kopfil, List<Kopfilsrad> rows) {
        try (UnitOfWork unit = lagring.open(Provdatabas.AKTOR)) {
            unit.add(kopfil);
            int pending = 0;
            for (Kopfilsrad row : rows) {
                unit.add(row);
                if (++pending % PORTION == 0) {
                    unit.flush();
                }
            }
            if (!(unit.save() instanceof Sparresultat.Sparat)) {
                throw new IllegalStateException("A conflict among new rows");
            }
        }
    }

    private static Kopfil kopfil(int number) {
        Kopfil kopfil = UnderlagFactory.eINSTANCE.createKopfil();
        kopfil.setEnhetId(ENHET);
        kopfil.setAr(Beslutsfil.AR);
        kopfil.setNamn("Fil " + number);
        kopfil.setStatus(Kopfilsstatus.ARBETSFIL);
        return kopfil;
    }

    private static List<Kopfilsrad> rows(Kopfil kopfil, int rows) {
        return IntStream.range(0, rows).mapToObj(number -> row(kopfil, number)).toList();
    }

    private static Kopfilsrad row(Kopfil kopfil, int number) {
        Kopfilsrad row = UnderlagFactory.eINSTANCE.createKopfilsrad();
        row.setEnhetId(ENHET);
        row.setKopfil(kopfil);
        row.setSortnyckel(String.format("%08d", number));
        row.setFrom(LocalDate.of(Beslutsfil.AR, 1, 1));
        row.setTom(LocalDate.of(Beslutsfil.AR, 12, 31));
        row.setDygnspris(BigDecimal.valueOf(1_250));
        row.setKonto(Integer.toString(4_000 + number % 200));
        row.setKommentar("Kommentar om rad " + number);
        for (int month = 1; month <= 12; month++) {
            Manader.set(row, month, BigDecimal.valueOf(Rader.ore(number, month), 2));
        }
        return row;
    }
}
