package se.underlag.drift.internal.roller;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Roll;
import se.underlag.persistence.Lagring;
import se.underlag.security.Behorighet;
import se.underlag.security.Rollnamn;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Rolltjanst.Anvandarbild;
import se.underlag.security.Rolltjanst.Rollbild;
import se.underlag.security.Rolltjanst.Rollutfall;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag roller ta-bort}: takes a role back, at once or after a last day. */
@Component
public final class TaBortRollKommando implements Kommando {

    private final Rolltjanst roller;
    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Clock klocka;

    /** @param roller takes it; @param lagring knows units; @param behorighet knows who asks; @param klocka says today */
    @Activate public TaBortRollKommando(@Reference Rolltjanst roller, @Reference Lagring lagring, @Reference Behorighet behorighet,
            @Reference Clock klocka) {
        this.roller = roller;
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.klocka = klocka;
    }

    @Override public String namn() {
        return "roller ta-bort";
    }

    @Override public String bruk() {
        return "SIGNATUR --roll ROLL [--enhet KOD] [--tom DAG] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("roll", "enhet", "tom");
    }

    @Override public String hjalp() {
        return Messages.hjalpTaBort;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        String signatur = Rollord.signatur(rad, namn() + ' ' + bruk());
        Roll roll = Rollord.roll(rad);
        LocalDate today = LocalDate.now(klocka);
        LocalDate last = Objects.requireNonNullElse(Rollord.dag(rad, "tom"), today.minusDays(1));
        String unit = Rollord.enhet(rad, lagring, behorighet.aktor().signatur());
        Anvandarbild user = roller.anvandare().stream().filter(one -> one.signatur().equals(signatur)).findFirst()
                .orElseThrow(() -> new Kommandofel(MessageFormat.format(Messages.okandAnvandare, signatur)));
        List<Rollbild> held = user.roller().stream().filter(one -> one.roll() == roll && Objects.equals(one.enhetId(), unit))
                .filter(one -> one.dagar().tom() == null || !one.dagar().tom().isBefore(today)).toList();
        if (held.isEmpty()) {
            throw new Kommandofel(MessageFormat.format(Messages.harInteRollen, signatur, Rollnamn.of(roll),
                    rad.varde("enhet").orElse(Messages.allaEnheter)));
        }
        for (Rollbild one : held) {
            user = switch (roller.avsluta(one.id(), last)) {
            case Rollutfall.Avvisat refused -> throw new Kommandofel(refused.skal());
            case Rollutfall.Gjort done -> done.anvandare();
            };
        }
        if (rad.json()) {
            rad.ut().println(Json.write(Rollord.json(user)));
        } else {
            Rollord.skriv(user, rad);
        }
        return 0;
    }
}
