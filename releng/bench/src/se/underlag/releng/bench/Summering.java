package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.underlag.releng.bench.Tider.Tid;

/** Summing the prognos of a year, against loading the same rows; the sum loads them itself. */
final class Summering implements Matning {

    private static final int PER_FIL = 5_000;
    private static final List<String> FLAGGOR = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Xms512m", "-Xmx2g");

    private final boolean quick;

    Summering(boolean quick) {
        this.quick = quick;
    }

    @Override public String namn() {
        return "summering";
    }

    @Override public void run(Plats plats, Tabell tabell) throws IOException, InterruptedException {
        int rows = quick ? 10_000 : 50_000;
        List<Path> filer = new ArrayList<>();
        for (int start = 0; start < rows; start += PER_FIL) {
            filer.add(Beslutsfil.write(plats.mapp().resolve("summera" + start + ".xlsx"), PER_FIL, start));
        }
        Path database = Provdatabas.forbered(plats.mapp().resolve("femtio"), filer);
        List<Tid> times = plats.timed(FLAGGOR, List.of(List.of(SummeraEgen.class.getName(), database.toString(), Integer.toString(rows))))
                .getFirst();
        Tid load = times.getFirst();
        Tid sum = times.getLast();
        String what = "summera " + Tabell.number(rows) + " rader ur Derby";
        tabell.line(what, "ladda dem, kall / varm", Tabell.both(load), "", "", "");
        tabell.line(what, "ladda och summera, därefter / varm", Tabell.both(sum), "", Tabell.ratio(sum.varm() / load.varm(), "laddningen, varm"), "");
    }
}
