package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.underlag.releng.bench.Tider.Tid;

/** Importing a köpfil into Derby with log, and the bridge to the database against plain JDBC with the same statements. */
final class Importering implements Matning {

    private static final int RADER = 5_000;
    private static final int FILER = 4;
    private static final double MAL_SEKUNDER = 1.5;
    private static final double MAL_BRO = 0.6;
    private static final List<String> FLAGGOR = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Xms256m", "-Xmx1g");

    private final boolean quick;

    Importering(boolean quick) {
        this.quick = quick;
    }

    @Override public String namn() {
        return "import";
    }

    @Override public void run(Plats plats, Tabell tabell) throws IOException, InterruptedException {
        Path empty = Provdatabas.forbered(plats.mapp().resolve("tom"), List.of());
        importera(plats, tabell, empty);
        bro(plats, tabell, empty);
    }

    private static void importera(Plats plats, Tabell tabell, Path empty) throws IOException, InterruptedException {
        List<Path> filer = new ArrayList<>();
        List<String> main = new ArrayList<>(List.of(ImportEgen.class.getName(), empty.toString()));
        for (int i = 0; i < FILER; i++) {
            filer.add(Beslutsfil.write(plats.mapp().resolve("import" + i + ".xlsx"), RADER, i * RADER));
            main.add(filer.getLast().toString());
        }
        Path recorded = plats.mapp().resolve("importsatser");
        int inserts = ImportEgen.spelaIn(Provdatabas.kopia(empty), filer, recorded);
        List<List<Tid>> both = plats.timed(FLAGGOR, List.of(main, List.of(BroJdbc.class.getName(), empty.toString(), recorded.toString())));
        List<Tid> times = both.getFirst();
        Tid floor = both.getLast().getFirst();
        Tid store = times.get(1);
        String what = "importera " + Tabell.number(RADER) + " rader i Derby";
        Tid all = times.getLast();
        tabell.line(what, "läsa, kontrollera, planera, kall / varm", Tabell.both(times.getFirst()), "", "", "");
        tabell.line(what, "genomföra med logg, kall / varm", Tabell.both(store), "",
                Tabell.ratio(store.kall() / floor.kall(), "golvet kall") + ", " + Tabell.ratio(store.varm() / floor.varm(), "varm"), "");
        tabell.line(what, "golv: JDBC, samma " + Tabell.number(inserts) + " satser", Tabell.both(floor), "", "", "");
        tabell.line(what, "hela importen kall", Tabell.seconds(all.kall()), "", "", tabell.target("< 1,5 s", all.kall() < MAL_SEKUNDER));
        tabell.line(what, "hela importen varm", Tabell.seconds(all.varm()), "", "", tabell.target("< 1,5 s", all.varm() < MAL_SEKUNDER));
    }

    private void bro(Plats plats, Tabell tabell, Path empty) throws IOException, InterruptedException {
        int rows = quick ? 5_000 : 20_000;
        Path recorded = plats.mapp().resolve("satser");
        BroEgen.spelaIn(Provdatabas.kopia(empty), rows, recorded);
        List<List<Tid>> times = plats.timed(FLAGGOR, List.of(List.of(BroEgen.class.getName(), empty.toString(), Integer.toString(rows)),
                List.of(BroJdbc.class.getName(), empty.toString(), recorded.toString())));
        Tid own = times.getFirst().getFirst();
        Tid jdbc = times.getLast().getFirst();
        String what = "lagra " + Tabell.number(rows) + " köpfilsrader med logg";
        tabell.line(what, "bron, kall / varm", speed(rows, own), "", "", "");
        tabell.line(what, "JDBC, samma satser, kall / varm", speed(rows, jdbc), "", "", "");
        tabell.line(what, "bron mot JDBC kall", "", "", Tabell.ratio(jdbc.kall() / own.kall(), "JDBC"),
                tabell.target("≥ 0,6 × JDBC", jdbc.kall() >= MAL_BRO * own.kall()));
        tabell.line(what, "bron mot JDBC varm", "", "", Tabell.ratio(jdbc.varm() / own.varm(), "JDBC"),
                tabell.target("≥ 0,6 × JDBC", jdbc.varm() >= MAL_BRO * own.varm()));
    }

    private static String speed(int rows, Tid tid) {
        return Tabell.number(Math.round(rows / tid.kall())) + " / " + Tabell.number(Math.round(rows / tid.varm())) + " rader/s";
    }
}
