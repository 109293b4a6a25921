package se.underlag.drift.internal.roller;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Period;
import se.underlag.model.Roll;
import se.underlag.persistence.Lagring;
import se.underlag.security.Behorighet;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Rolltjanst.Rollutfall;
import se.underlag.security.Rolltjanst.Tilldelning;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag roller ge}: gives somebody a role, in a unit or in all, for some days or until further notice. */
@Component
public final class GeRollKommando implements Kommando {

    private final Rolltjanst roller;
    private final Lagring lagring;
    private final Behorighet behorighet;

    /** @param roller gives it; @param lagring knows units; @param behorighet knows who asks */
    @Activate public GeRollKommando(@Reference Rolltjanst roller, @Reference Lagring lagring, @Reference Behorighet behorighet) {
        this.roller = roller;
        this.lagring = lagring;
        this.behorighet = behorighet;
    }

    @Override public String namn() {
        return "roller ge";
    }

    @Override public String bruk() {
        return "SIGNATUR --roll ROLL [--enhet KOD] [--from DAG] [--tom DAG] [--namn NAMN] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("roll", "enhet", "from", "tom", "namn");
    }

    @Override public String hjalp() {
        return Messages.hjalpGe;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        String signatur = Rollord.signatur(rad, namn() + ' ' + bruk());
        Roll roll = Rollord.roll(rad);
        Period days = new Period(Rollord.dag(rad, "from"), Rollord.dag(rad, "tom"));
        Tilldelning wanted = new Tilldelning(signatur, rad.varde("namn").orElse(null), roll,
                Rollord.enhet(rad, lagring, behorighet.aktor().signatur()), days);
        switch (roller.ge(wanted)) {
        case Rollutfall.Avvisat refused -> throw new Kommandofel(refused.skal());
        case Rollutfall.Gjort done when rad.json() -> rad.ut().println(Json.write(Rollord.json(done.anvandare())));
        case Rollutfall.Gjort done -> Rollord.skriv(done.anvandare(), rad);
        }
        return 0;
    }
}
