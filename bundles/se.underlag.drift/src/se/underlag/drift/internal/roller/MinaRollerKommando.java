package se.underlag.drift.internal.roller;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Rolltjanst.Anvandarbild;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag roller mina}: the roles of whoever asks. */
@Component
public final class MinaRollerKommando implements Kommando {

    private final Rolltjanst roller;

    /** @param roller knows them */
    @Activate public MinaRollerKommando(@Reference Rolltjanst roller) {
        this.roller = roller;
    }

    @Override public String namn() {
        return "roller mina";
    }

    @Override public String bruk() {
        return "[--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpMina;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Rollord.inga(rad, namn() + ' ' + bruk());
        Anvandarbild mine = roller.min();
        if (rad.json()) {
            rad.ut().println(Json.write(Rollord.json(mine)));
        } else {
            Rollord.skriv(mine, rad);
        }
        return 0;
    }
}
