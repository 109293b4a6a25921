package se.underlag.prognos.internal;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Belopp;
import se.underlag.prognos.PrognosTjanst;
import se.underlag.prognos.Prognossammanstallning;
import se.underlag.prognos.Prognossammanstallning.Enhetsprognos;
import se.underlag.prognos.Prognossammanstallning.Insatsprognos;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag prognos}: the year's sums, actual and forecast apart. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.PROGNOS)
public final class PrognosKommando implements Kommando {

    private static final int MIN_AR = 1900;
    private static final int MAX_AR = 2200;

    private final PrognosTjanst tjanst;

    /** @param tjanst sums */
    @Activate public PrognosKommando(@Reference PrognosTjanst tjanst) {
        this.tjanst = tjanst;
    }

    @Override public String namn() {
        return "prognos";
    }

    @Override public String bruk() {
        return "--ar ÅÅÅÅ [--enhet KOD] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("ar", "enhet");
    }

    @Override public String hjalp() {
        return Messages.hjalp;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        if (!rad.fria().isEmpty()) {
            throw new Kommandofel(MessageFormat.format(Messages.okantOrd, rad.fria().get(0)));
        }
        int ar = ar(rad.krav("ar"));
        Prognossammanstallning summa;
        try {
            summa = tjanst.summera(ar, rad.varde("enhet"));
        } catch (IllegalArgumentException unknownUnit) {
            throw new Kommandofel(unknownUnit.getMessage());
        }
        if (rad.json()) {
            rad.ut().println(Json.write(json(summa)));
        } else {
            skriv(summa, rad);
        }
        return 0;
    }

    private static int ar(String text) {
        if (text.matches("\\d{4}")) {
            int ar = Integer.parseInt(text);
            if (ar >= MIN_AR && ar <= MAX_AR) {
                return ar;
            }
        }
        throw new Kommandofel(MessageFormat.format(Messages.felAr, text));
    }

    private static Map<String, Object> json(Prognossammanstallning summa) {
        List<Map<String, Object>> enheter = summa.enheter().stream().map(enhet -> enhet(summa.ar(), enhet)).toList();
        return Json.objekt("ar", summa.ar(), "enheter", enheter, "faktisk", summa.faktisk(), "prognos", summa.prognos(), "summa", summa.summa());
    }

    private static Map<String, Object> enhet(int ar, Enhetsprognos enhet) {
        BigDecimal faktisk = enhet.faktiskt().summa();
        BigDecimal prognos = enhet.prognos().summa();
        List<Map<String, Object>> manader = IntStream.rangeClosed(1, 12).mapToObj(manad -> Json.objekt("manad", YearMonth.of(ar, manad).toString(),
                "faktisk", enhet.faktiskt().orZero(manad), "prognos", enhet.prognos().orZero(manad))).toList();
        List<Map<String, Object>> insatser = enhet.insatser().stream()
                .map(insats -> Json.objekt("insats", insats.insats(), "faktisk", insats.faktisk(),
                        "prognos", insats.prognos(), "summa", insats.faktisk().add(insats.prognos())))
                .toList();
        return Json.objekt("enhet", enhet.kod(), "faktisk", faktisk, "prognos", prognos, "summa", faktisk.add(prognos), "manader", manader,
                "insatser",
                insatser);
    }

    private static void skriv(Prognossammanstallning summa, Kommandorad rad) {
        if (summa.enheter().isEmpty()) {
            rad.ut().println(MessageFormat.format(Messages.ingaKopfiler, String.valueOf(summa.ar())));
            return;
        }
        rad.ut().println(MessageFormat.format(Messages.rubrik, String.valueOf(summa.ar())));
        for (Enhetsprognos enhet : summa.enheter()) {
            rad.ut().println();
            rad.ut().println(enhet.kod() + "  " + enhet.namn());
            kolumner(rad);
            for (Insatsprognos insats : enhet.insatser()) {
                rad(rad, insats.insats().isEmpty() ? Messages.utanInsats : insats.insats(), insats.faktisk(), insats.prognos());
            }
            rad(rad, Messages.summa, enhet.faktiskt().summa(), enhet.prognos().summa());
        }
        rad.ut().println();
        rad(rad, Messages.allaEnheter, summa.faktisk(), summa.prognos());
    }

    private static void kolumner(Kommandorad rad) {
        rad.ut().println("  %-32s %18s %18s %18s".formatted("", Messages.faktisk, Messages.prognos, Messages.summa));
    }

    private static void rad(Kommandorad rad, String text, BigDecimal faktisk, BigDecimal prognos) {
        rad.ut().println(
                "  %-32s %18s %18s %18s".formatted(text, Belopp.svenska(faktisk), Belopp.svenska(prognos), Belopp.svenska(faktisk.add(prognos))));
    }
}
