package se.underlag.drift.internal.roller;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Rolltjanst.Anvandarbild;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag roller anvandare}: who holds which role where and when. */
@Component
public final class AnvandareKommando implements Kommando {

    private final Rolltjanst roller;

    /** @param roller knows them */
    @Activate public AnvandareKommando(@Reference Rolltjanst roller) {
        this.roller = roller;
    }

    @Override public String namn() {
        return "roller anvandare";
    }

    @Override public String bruk() {
        return "[--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpAnvandare;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Rollord.inga(rad, namn() + ' ' + bruk());
        List<Anvandarbild> everybody = roller.anvandare();
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("anvandare", everybody.stream().map(Rollord::json).toList())));
        } else {
            everybody.forEach(one -> Rollord.skriv(one, rad));
        }
        return 0;
    }
}
