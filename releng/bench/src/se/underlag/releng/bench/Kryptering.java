package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.underlag.persistence.derby.DerbyKryptering;
import se.underlag.releng.bench.Tider.Tid;

/** What it costs that the database is encrypted: opening a köpfil and saving rows of it, against the same database in clear. */
final class Kryptering implements Matning {

    /** Of the database that is measured; nobody's secret. */
    static final String LOSENORD = "bara en matning";

    private static final List<String> FLAGGOR = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Xms256m", "-Xmx1g");

    @Override public String namn() {
        return "kryptering";
    }

    @Override public void run(Plats plats, Tabell tabell) throws IOException, InterruptedException {
        Path clear = Sparande.database(plats);
        Path encrypted = Provdatabas.kopia(clear);
        long start = System.nanoTime();
        new DerbyKryptering().kryptera(encrypted, LOSENORD.toCharArray());
        tabell.line("kryptera databasen med " + Tabell.number(Sparande.RADER) + " rader", "en gång",
                Tabell.seconds((System.nanoTime() - start) / 1e9), "", "",
                "");
        String rows = Integer.toString(Sparande.RADER);
        List<List<Tid>> times = plats.timed(FLAGGOR, List.of(List.of(LaddaEgen.class.getName(), clear.toString(), rows),
                List.of(LaddaEgen.class.getName(), encrypted.toString(), rows), List.of(SparaEgen.class.getName(), clear.toString()),
                List.of(SparaEgen.class.getName(), encrypted.toString())));
        line(tabell, "öppna " + rows + " rader, krypterat", times.get(0).getFirst(), times.get(1).getFirst());
        line(tabell, "spara " + SparaEgen.MANGA + " rader, krypterat", times.get(2).getLast(), times.get(3).getLast());
    }

    private static void line(Tabell tabell, String what, Tid clear, Tid encrypted) {
        tabell.line(what, "kall", Tabell.seconds(encrypted.kall()), "", Tabell.ratio(encrypted.kall() / clear.kall(), "okrypterat, kall"), "");
        tabell.line(what, "varm", Tabell.seconds(encrypted.varm()), "", Tabell.ratio(encrypted.varm() / clear.varm(), "okrypterat, varm"), "");
    }
}
