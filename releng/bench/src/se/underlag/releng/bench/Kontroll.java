package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.underlag.releng.bench.Tider.Tid;

/** All checks over a köpfil, against reading the same file; and what is checked again when a row changes, against all checks. */
final class Kontroll implements Matning {

    private static final List<String> FLAGGOR = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Xmx1g");

    private final boolean quick;

    Kontroll(boolean quick) {
        this.quick = quick;
    }

    @Override public String namn() {
        return "kontroll";
    }

    @Override public void run(Plats plats, Tabell tabell) throws IOException, InterruptedException {
        measure(plats, tabell, 5_000);
        if (!quick) {
            measure(plats, tabell, 50_000);
        }
    }

    private static void measure(Plats plats, Tabell tabell, int rows) throws IOException, InterruptedException {
        Path fil = Beslutsfil.write(plats.mapp().resolve("kontroll" + rows + ".xlsx"), rows, 0);
        List<Tid> times = plats.timed(FLAGGOR, List.of(List.of(KontrollEgen.class.getName(), fil.toString(), Integer.toString(rows)))).getFirst();
        Tid read = times.getFirst();
        Tid check = times.get(1);
        Tid edit = times.getLast();
        String what = "kontrollera " + Tabell.number(rows) + " rader";
        tabell.line(what, "läsa filen, kall / varm", Tabell.both(read), "", "", "");
        tabell.line(what, "alla kontroller, kall / varm", Tabell.both(check), "", Tabell.ratio(check.kall() / read.kall(), "läsningen kall") + ", "
                + Tabell.ratio(check.varm() / read.varm(), "varm"), "");
        tabell.line(what, "efter en ändrad rad, kall / varm", String.format(Locale.ROOT, "%.1f / %.1f ms", edit.kall() * 1000, edit.varm() * 1000),
                "",
                Tabell.times(check.varm() / edit.varm()) + " snabbare än alla, varm", "");
    }
}
