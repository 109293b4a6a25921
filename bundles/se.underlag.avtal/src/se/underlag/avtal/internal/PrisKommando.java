package se.underlag.avtal.internal;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.regler.Avtalspris;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Dygnspris;
import se.underlag.regler.Dygnspris.Avrundning;
import se.underlag.regler.Kontrollrakning;
import se.underlag.regler.Periodkostnad;
import se.underlag.regler.TreManader;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag avtal pris}: the price of a dygn (BB-18), the first months of the avtal (BB-17), and the price in the document held against it. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class PrisKommando implements Kommando {

    private final Clock klocka;
    private final Datumparametrar parametrar = Datumparametrar.levererade();

    /** @param klocka says which parameters hold when no start is given */
    @Activate public PrisKommando(@Reference Clock klocka) {
        this.klocka = klocka;
    }

    @Override public String namn() {
        return "avtal pris";
    }

    @Override public String bruk() {
        return "--boendepris KR --poang POÄNG [--barntillagg KR] [--start DAG] [--dokumentpris KR] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("boendepris", "poang", "barntillagg", "start", "dokumentpris");
    }

    @Override public String hjalp() {
        return Messages.hjalpPris;
    }

    /** What was worked out. @param kostnad of the first months, empty without a start */
    private record Svar(BigDecimal dygnspris, Optional<Period> period, Optional<Periodkostnad> kostnad, Optional<Kontrollrakning> kontroll) {
    }

    @Override public int kor(Kommandorad rad) {
        Avtalsord.inget(rad);
        Dygnspris pris = new Dygnspris(Avtalsord.tal(rad.krav("boendepris"), "boendepris"), Avtalsord.tal(rad.krav("poang"), "poang"),
                Avtalsord.tal(rad, "barntillagg").orElse(BigDecimal.ZERO));
        Optional<LocalDate> start = rad.varde("start").map(Avtalsord::dag);
        LocalDate dag = start.orElseGet(() -> LocalDate.now(klocka));
        Optional<Period> period = start.map(TreManader.of(parametrar, dag)::period);
        Avrundning avrundning = Avrundning.valueOf(parametrar.varde(Datumparametrar.AVTAL_AVRUNDNING, dag).orElseThrow());
        Optional<Periodkostnad> kostnad = period.map(dagar -> Periodkostnad.of(List.of(new Avtalspris(dagar, pris.exakt())), dagar, avrundning));
        Optional<Kontrollrakning> kontroll = Avtalsord.tal(rad, "dokumentpris").map(dokument -> new Kontrollrakning(pris.avrundat(), dokument));
        Svar svar = new Svar(pris.avrundat(), period, kostnad, kontroll);
        if (rad.json()) {
            rad.ut().println(Json.write(json(svar)));
        } else {
            skriv(svar, rad);
        }
        return kontroll.isEmpty() || kontroll.get().stammer() ? 0 : 1;
    }

    private static Map<String, Object> json(Svar svar) {
        Map<String, Object> json = Json.objekt("dygnspris", svar.dygnspris());
        svar.period().ifPresent(period -> {
            json.put("start", period.from());
            json.put("slut", period.tom());
        });
        svar.kostnad().ifPresent(kostnad -> {
            json.put("dygn", kostnad.dygn());
            json.put("summa", kostnad.summa());
        });
        svar.period().ifPresent(period -> json.put("nasta", period.tom().plusDays(1)));
        svar.kontroll().ifPresent(kontroll -> json.put("avvikelse", kontroll.avvikelse()));
        return json;
    }

    private static void skriv(Svar svar, Kommandorad rad) {
        rad.ut().println(MessageFormat.format(Messages.dygnspris, Belopp.svenska(svar.dygnspris())));
        svar.period().ifPresent(period -> rad.ut().println(MessageFormat.format(Messages.period, period.from(), period.tom(),
                Long.toString(svar.kostnad().orElseThrow().dygn()), Belopp.svenska(svar.kostnad().orElseThrow().summa()), period.tom().plusDays(1))));
        svar.kontroll().ifPresent(kontroll -> rad.ut().println(kontroll.stammer() ? Messages.stammer
                : MessageFormat.format(Messages.avvikelse, Belopp.svenska(kontroll.avvikelse()),
                        kontroll.procent().map(procent -> procent.toPlainString().replace('.', ',')).orElse(Messages.utanProcent),
                        Belopp.svenska(kontroll.dokument()), Belopp.svenska(kontroll.raknat()))));
    }
}
