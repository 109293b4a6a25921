package se.underlag.avtal.internal;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.regler.Avtalspris;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Dygnspris.Avrundning;
import se.underlag.regler.Periodkostnad;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag avtal period}: what days cost by the avtal that holds on each of them, and the difference to what was invoiced (FK-09). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class PeriodKommando implements Kommando {

    private static final Pattern AVTAL = Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})?=(\\d{1,13}(?:\\.\\d{1,10})?)\\s*");

    private final Datumparametrar parametrar = Datumparametrar.levererade();

    @Override public String namn() {
        return "avtal period";
    }

    @Override public String bruk() {
        return "--avtal \"FRÅN/TILL=KR,…\" --from DAG --tom DAG [--fakturerat KR] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("avtal", "from", "tom", "fakturerat");
    }

    @Override public String hjalp() {
        return Messages.hjalpPeriod;
    }

    @Override public int kor(Kommandorad rad) {
        Avtalsord.inget(rad);
        List<Avtalspris> avtal = avtal(rad.krav("avtal"));
        Period dagar = period(Avtalsord.dag(rad.krav("from")), Avtalsord.dag(rad.krav("tom")));
        Avrundning avrundning = Avrundning.valueOf(parametrar.varde(Datumparametrar.AVTAL_AVRUNDNING, dagar.from()).orElseThrow());
        Periodkostnad kostnad = Periodkostnad.of(avtal, dagar, avrundning);
        Optional<BigDecimal> fakturerat = Avtalsord.tal(rad, "fakturerat");
        kostnad.luckor().forEach(lucka -> rad.fel().println(MessageFormat.format(Messages.lucka, lucka.from(), lucka.tom())));
        if (rad.json()) {
            rad.ut().println(Json.write(json(kostnad, fakturerat)));
        } else {
            skriv(kostnad, fakturerat, rad);
        }
        return 0;
    }

    /** Reads {@code 2024-01-20/2024-04-19=2860.00,2024-04-20/=3120.00}. */
    private static List<Avtalspris> avtal(String text) {
        List<Avtalspris> avtal = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            Matcher parts = AVTAL.matcher(one);
            if (!parts.matches()) {
                throw new Kommandofel(MessageFormat.format(Messages.avtalFel, one.strip()));
            }
            LocalDate tom = parts.group(2) == null ? null : Avtalsord.dag(parts.group(2));
            avtal.add(new Avtalspris(period(Avtalsord.dag(parts.group(1)), tom), new BigDecimal(parts.group(3))));
        }
        avtal.sort(Comparator.comparing(ett -> ett.period().from()));
        for (int i = 1; i < avtal.size(); i++) {
            if (avtal.get(i - 1).period().overlaps(avtal.get(i).period())) {
                throw new Kommandofel(MessageFormat.format(Messages.overlapp, avtal.get(i).period().from()));
            }
        }
        return avtal;
    }

    private static Period period(LocalDate from, LocalDate tom) {
        Period period = new Period(from, tom);
        if (period.isReversed()) {
            throw new Kommandofel(MessageFormat.format(Messages.periodFel, from, tom));
        }
        return period;
    }

    private static Map<String, Object> json(Periodkostnad kostnad, Optional<BigDecimal> fakturerat) {
        Map<String, Object> json = Json.objekt("dygn", kostnad.dygn(), "forvantat", kostnad.summa());
        fakturerat.ifPresent(belopp -> json.put("differens", Belopp.oren(belopp.subtract(kostnad.summa()))));
        json.put("delar", kostnad.delar().stream().map(del -> Json.objekt("from", del.from(), "tom", del.tom(), "dygn", del.dygn(), "dygnspris",
                Belopp.oren(del.dygnspris()), "summa", del.summa())).toList());
        if (!kostnad.luckor().isEmpty()) {
            json.put("luckor", kostnad.luckor().stream().map(lucka -> Json.objekt("from", lucka.from(), "tom", lucka.tom())).toList());
        }
        return json;
    }

    private static void skriv(Periodkostnad kostnad, Optional<BigDecimal> fakturerat, Kommandorad rad) {
        kostnad.delar().forEach(del -> rad.ut().println(MessageFormat.format(Messages.del, del.from(), del.tom(), Long.toString(del.dygn()),
                Belopp.svenska(del.dygnspris()), Belopp.svenska(del.summa()))));
        rad.ut().println(MessageFormat.format(Messages.forvantat, Belopp.svenska(kostnad.summa()), Long.toString(kostnad.dygn())));
        fakturerat.ifPresent(belopp -> rad.ut().println(
                MessageFormat.format(Messages.differens, Belopp.svenska(belopp), Belopp.svenska(belopp.subtract(kostnad.summa())))));
    }
}
