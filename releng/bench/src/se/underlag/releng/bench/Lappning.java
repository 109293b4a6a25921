package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.underlag.releng.bench.Plats.Utfall;

/** Saving into the unit's own workbook, one amount per row, against loading and saving it with POI; whole processes with start. */
final class Lappning implements Matning {

    /** The column that is changed, an amount of the köpfil. */
    static final int KOLUMN = 20;

    private static final double MAL = 10;
    private static final List<String> FLAGGOR = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Xms16m");

    private final boolean quick;

    Lappning(boolean quick) {
        this.quick = quick;
    }

    @Override public String namn() {
        return "lappning";
    }

    @Override public void run(Plats plats, Tabell tabell) throws IOException, InterruptedException {
        measure(plats, tabell, 5_000, "-Xmx1g");
        if (!quick) {
            measure(plats, tabell, 100_000, "-Xmx6g");
        }
    }

    private void measure(Plats plats, Tabell tabell, int rows, String memory) throws IOException, InterruptedException {
        String what = String.format("ändra %,d rader på plats", rows).replace(',', ' ').replace('\u00A0', ' ');
        Path mall = plats.mapp().resolve("mall" + rows + ".xlsx");
        Kopfilsfil.write(mall, rows, 3);
        String till = plats.mapp().resolve("andrad.xlsx").toString();
        List<String> flags = new ArrayList<>(FLAGGOR);
        flags.add(memory);
        String number = Integer.toString(rows);
        List<Utfall> outcome = plats.fresh(flags, List.of(List.of(LappEgen.class.getName(), mall.toString(), till, number),
                List.of(LappPoi.class.getName(), mall.toString(), till, number)));
        Utfall own = outcome.getFirst();
        Utfall poi = outcome.getLast();
        double times = poi.sekunder() / own.sekunder();
        tabell.line(what, "Underlag", Tabell.seconds(own.sekunder()), Tabell.megabytes(own.megabyte()), Tabell.times(times) + " POI",
                tabell.target("≥ 10 × POI", times >= MAL));
        tabell.line(what, "POI usermodel", Tabell.seconds(poi.sekunder()), Tabell.megabytes(poi.megabyte()), "", "");
    }
}
