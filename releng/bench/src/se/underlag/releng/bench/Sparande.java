package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.underlag.releng.bench.Tider.Tid;

/** Saving edited rows of a köpfil into Derby. There is no target but that a row among many shall cost less than one alone. */
final class Sparande implements Matning {

    /** Rows of the köpfil. */
    static final int RADER = 5_000;

    private static final List<String> FLAGGOR = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Xms256m", "-Xmx1g");

    @Override public String namn() {
        return "sparande";
    }

    /** @return a database with one köpfil of {@link #RADER} rows */
    static Path database(Plats plats) throws IOException {
        return Provdatabas.forbered(plats.mapp().resolve("fem"),
                List.of(Beslutsfil.write(plats.mapp().resolve("db-fem.xlsx"), RADER, 0)));
    }

    @Override public void run(Plats plats, Tabell tabell) throws IOException, InterruptedException {
        List<Tid> times = plats.timed(FLAGGOR, List.of(List.of(SparaEgen.class.getName(), database(plats).toString()))).getFirst();
        Tid one = times.getFirst();
        Tid many = times.getLast();
        String of = " av " + Tabell.number(RADER) + " i Derby";
        tabell.line("spara 1 rad" + of, "kall / varm", Tabell.both(one), "", "", "");
        tabell.line("spara " + SparaEgen.MANGA + " rader" + of, "kall / varm", Tabell.both(many), "",
                Tabell.ratio(many.varm() / one.varm(), "en rad, varm"), "");
    }
}
