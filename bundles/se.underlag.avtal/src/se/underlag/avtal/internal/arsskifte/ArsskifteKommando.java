package se.underlag.avtal.internal.arsskifte;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arsskifte;
import se.underlag.avtal.Arsskiftesrad;
import se.underlag.avtal.AvtalException;
import se.underlag.base.Belopp;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag avtal arsskifte}: proposes the avtal without an end to a year's köpfil; once is enough, again proposes nothing (KF-07). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class ArsskifteKommando implements Kommando {

    private static final String LAYOUT = "%-14s %-30s %-10s %14s";
    private static final String VISA = "visa";
    private static final String AR = "ar";

    private final Arsskifte arsskifte;
    private final Clock klocka;

    /** @param arsskifte knows and makes; @param klocka says which year is next */
    @Activate public ArsskifteKommando(@Reference Arsskifte arsskifte, @Reference Clock klocka) {
        this.arsskifte = arsskifte;
        this.klocka = klocka;
    }

    @Override public String namn() {
        return "avtal arsskifte";
    }

    @Override public String bruk() {
        return "[--ar ÅÅÅÅ] [--visa] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of(AR);
    }

    @Override public Set<String> flaggor() {
        return Set.of(VISA);
    }

    @Override public String hjalp() {
        return Messages.hjalp;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        if (!rad.fria().isEmpty()) {
            throw new Kommandofel(MessageFormat.format(Messages.bruk, bruk()));
        }
        int ar = rad.varde(AR).map(ArsskifteKommando::ar).orElseGet(() -> LocalDate.now(klocka).getYear() + 1);
        List<Arsskiftesrad> rader = gor(ar, rad.har(VISA));
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt(AR, ar, "foreslagna", !rad.har(VISA), "avtal", rader.stream().map(one -> Json.objekt("referens",
                    one.nr(), "enhet", one.enhet(), "from", one.from(), "dygnspris", one.dygnspris())).toList())));
        } else if (rader.isEmpty()) {
            rad.ut().println(MessageFormat.format(Messages.inga, String.valueOf(ar)));
        } else {
            rader.forEach(one -> rad.ut().println(LAYOUT.formatted(one.nr(), one.enhet(), one.from(),
                    one.dygnspris() == null ? "" : Belopp.svenska(one.dygnspris()))));
            rad.ut().println(MessageFormat.format(rad.har(VISA) ? Messages.saknas : Messages.foreslagna, String.valueOf(ar), rader.size()));
        }
        return 0;
    }

    private List<Arsskiftesrad> gor(int ar, boolean visa) {
        try {
            return visa ? arsskifte.saknas(ar) : arsskifte.foresla(ar);
        } catch (AvtalException refused) {
            throw new Kommandofel(refused.getMessage());
        }
    }

    private static int ar(String text) {
        if (!text.matches("20\\d{2}")) {
            throw new Kommandofel(MessageFormat.format(Messages.felAr, text));
        }
        return Integer.parseInt(text);
    }
}
