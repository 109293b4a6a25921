package se.underlag.releng.bench;

import java.io.IOException;
import java.util.List;
import se.underlag.releng.bench.Plats.Utfall;

/** Writing a new workbook, against POI's streaming writer; whole processes with start. There is no target but to be no slower. */
final class Skrivning implements Matning {

    private static final List<String> FLAGGOR = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Xms16m", "-Xmx1g");

    private final boolean quick;

    Skrivning(boolean quick) {
        this.quick = quick;
    }

    @Override public String namn() {
        return "skrivning";
    }

    @Override public void run(Plats plats, Tabell tabell) throws IOException, InterruptedException {
        measure(plats, tabell, 5_000);
        if (!quick) {
            measure(plats, tabell, 100_000);
        }
    }

    private void measure(Plats plats, Tabell tabell, int rows) throws IOException, InterruptedException {
        String what = String.format("skriva %,d rader", rows).replace(',', ' ').replace('\u00A0', ' ');
        String fil = plats.mapp().resolve("ut.xlsx").toString();
        List<Utfall> outcome = plats.fresh(FLAGGOR, List.of(List.of(SkrivEgen.class.getName(), fil, Integer.toString(rows)),
                List.of(SkrivPoi.class.getName(), fil, Integer.toString(rows))));
        Utfall own = outcome.getFirst();
        Utfall poi = outcome.getLast();
        double times = poi.sekunder() / own.sekunder();
        tabell.line(what, "Underlag", Tabell.seconds(own.sekunder()), Tabell.megabytes(own.megabyte()), Tabell.times(times) + " POI",
                tabell.target("≥ 1 × POI", times >= 1));
        tabell.line(what, "POI SXSSF", Tabell.seconds(poi.sekunder()), Tabell.megabytes(poi.megabyte()), "", "");
    }
}
