package se.underlag.avtal.internal;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.underlag.model.Roll;
import se.underlag.security.Modulpid;
import se.underlag.security.Rollnamn;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/** {@code underlag avtal uppgifter}: what is to be done, collected from every source of tasks, overdue first. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, property = "kallor.cardinality.minimum:Integer="
        + UppgifterKommando.EGNA_KALLOR)
public final class UppgifterKommando implements Kommando {

    /** So many sources this bundle has itself; before they are there the command is not. */
    static final int EGNA_KALLOR = 11;

    private static final String LAYOUT = "%-9s %-10s %-6s %-27s %s";

    private final List<Uppgiftskalla> kallor;
    private final Clock klocka;

    /** @param kallor every source of tasks; @param klocka says which day it is */
    @Activate public UppgifterKommando(
            @Reference(name = "kallor", cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<Uppgiftskalla> kallor,
            @Reference Clock klocka) {
        this.kallor = List.copyOf(kallor);
        this.klocka = klocka;
    }

    @Override public String namn() {
        return "avtal uppgifter";
    }

    @Override public String bruk() {
        return "[--roll ROLL] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("roll");
    }

    @Override public String hjalp() {
        return Messages.hjalpUppgifter;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Avtalsord.inget(rad);
        Optional<Roll> roll = rad.varde("roll").map(UppgifterKommando::roll);
        LocalDate idag = LocalDate.now(klocka);
        List<Uppgift> uppgifter = kallor.stream().flatMap(kalla -> kalla.uppgifter(idag).stream())
                .filter(uppgift -> roll.isEmpty() || uppgift.roll() == roll.get()).sorted(Uppgift.ORDNING).toList();
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("uppgifter", uppgifter.stream().map(UppgifterKommando::json).toList())));
        } else if (uppgifter.isEmpty()) {
            rad.ut().println(Messages.ingaUppgifter);
        } else {
            rad.ut().println(LAYOUT.formatted(Messages.rubrikStatus, Messages.rubrikFrist, Messages.rubrikRegel, Messages.rubrikRoll,
                    Messages.rubrikVad));
            uppgifter.forEach(uppgift -> rad.ut().println(LAYOUT.formatted(status(uppgift.status()), uppgift.frist() == null ? "" : uppgift.frist(),
                    uppgift.regel(), Rollnamn.of(uppgift.roll()), uppgift.vad())));
        }
        return 0;
    }

    private static Roll roll(String text) {
        return Rollnamn.read(text).orElseThrow(() -> new Kommandofel(MessageFormat.format(Messages.okandRoll, text,
                Stream.of(Roll.values()).map(Rollnamn::of).collect(Collectors.joining(", ")))));
    }

    private static Map<String, Object> json(Uppgift uppgift) {
        return Json.objekt("vad", uppgift.vad(), "roll", Rollnamn.kod(uppgift.roll()), "frist", uppgift.frist(), "regel", uppgift.regel(), "status",
                uppgift.status().name().toLowerCase(Locale.ROOT));
    }

    private static String status(Uppgiftsstatus status) {
        return switch (status) {
        case FORSENAD -> Messages.uppgiftForsenad;
        case SNART -> Messages.uppgiftSnart;
        case KOMMANDE -> Messages.uppgiftKommande;
        };
    }
}
