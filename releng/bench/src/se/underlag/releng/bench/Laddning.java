package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.underlag.releng.bench.Tider.Tid;

/** Loading a köpfil from Derby into objects. */
final class Laddning implements Matning {

    private static final double MAL_SEKUNDER = 0.5;
    private static final List<String> FLAGGOR = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Xms256m", "-Xmx1g");

    @Override public String namn() {
        return "laddning";
    }

    @Override public void run(Plats plats, Tabell tabell) throws IOException, InterruptedException {
        Path database = Sparande.database(plats);
        Tid tid = plats.timed(FLAGGOR, List.of(List.of(LaddaEgen.class.getName(), database.toString(), Integer.toString(Sparande.RADER))))
                .getFirst().getFirst();
        String what = "öppna " + Tabell.number(Sparande.RADER) + " rader ur Derby";
        tabell.line(what, "kall", Tabell.seconds(tid.kall()), "", "", tabell.target("< 0,5 s", tid.kall() < MAL_SEKUNDER));
        tabell.line(what, "varm", Tabell.seconds(tid.varm()), "", "", tabell.target("< 0,5 s", tid.varm() < MAL_SEKUNDER));
    }
}
