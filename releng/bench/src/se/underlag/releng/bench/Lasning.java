package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.underlag.releng.bench.Plats.Utfall;

/** Reading köpfiler, values and fill, against POI's usermodel and against the floor; whole processes with start. */
final class Lasning implements Matning {

    private static final double MAL_POI = 14;
    private static final double MAL_GOLV = 1.6;
    private static final int MAL_MINNE = 100;
    private static final int MANGA = 40;
    private static final List<String> FLAGGOR = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Xms16m");

    private final boolean quick;

    Lasning(boolean quick) {
        this.quick = quick;
    }

    @Override public String namn() {
        return "lasning";
    }

    @Override public void run(Plats plats, Tabell tabell) throws IOException, InterruptedException {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < MANGA; i++) {
            many.add(file(plats, "många" + i, 1_000, i));
        }
        measure(plats, tabell, "läsa 5 000 rader", List.of(file(plats, "fem", 5_000, 1)), false);
        measure(plats, tabell, "läsa " + MANGA + " filer × 1 000 rader", many, false);
        if (!quick) {
            measure(plats, tabell, "läsa 100 000 rader", List.of(file(plats, "hundra", 100_000, 2)), true);
        }
    }

    private static String file(Plats plats, String name, int rows, long seed) throws IOException {
        Path file = plats.mapp().resolve(name + ".xlsx");
        Kopfilsfil.write(file, rows, seed);
        return file.toString();
    }

    private void measure(Plats plats, Tabell tabell, String what, List<String> files, boolean large) throws IOException, InterruptedException {
        List<String> flags = new ArrayList<>(FLAGGOR);
        flags.add(large ? "-Xmx6g" : "-Xmx1g");
        List<Utfall> outcome = plats.fresh(flags, List.of(main(LasEgen.class, files), main(LasPoi.class, files), main(LasGolv.class, files)));
        Utfall own = outcome.getFirst();
        Utfall poi = outcome.get(1);
        Utfall floor = outcome.getLast();
        if (!own.svar().equals(poi.svar())) {
            throw new IOException("the readers disagree: " + own.svar() + " and " + poi.svar());
        }
        double times = poi.sekunder() / own.sekunder();
        double overFloor = own.sekunder() / floor.sekunder();
        boolean memory = files.size() == MANGA;
        tabell.line(what, "Underlag", Tabell.seconds(own.sekunder()), Tabell.megabytes(own.megabyte()), Tabell.times(times) + " POI",
                large ? tabell.target("≥ 14 × POI", times >= MAL_POI)
                        : memory && own.megabyte() > 0
                                ? tabell.target("< 100 MB", own.megabyte() < MAL_MINNE)
                                : "");
        tabell.line(what, "POI usermodel", Tabell.seconds(poi.sekunder()), Tabell.megabytes(poi.megabyte()), "", "");
        tabell.line(what, "golv (packa upp, tolka)", Tabell.seconds(floor.sekunder()), Tabell.megabytes(floor.megabyte()),
                String.format(Locale.ROOT, "%.2f", overFloor) + " × golvet", large ? tabell.target("≤ 1,6", overFloor <= MAL_GOLV) : "");
    }

    private static List<String> main(Class<?> type, List<String> files) {
        List<String> result = new ArrayList<>(List.of(type.getName()));
        result.addAll(files);
        return result;
    }
}
