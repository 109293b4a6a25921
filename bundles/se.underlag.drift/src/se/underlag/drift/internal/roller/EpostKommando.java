package se.underlag.drift.internal.roller;

import java.text.MessageFormat;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Rolltjanst.Rollutfall;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag roller epost}: says where somebody is mailed by the flows of placements (BB-14). */
@Component
public final class EpostKommando implements Kommando {

    private static final int WORDS = 2;

    private final Rolltjanst roller;

    /** @param roller stores it */
    @Activate public EpostKommando(@Reference Rolltjanst roller) {
        this.roller = roller;
    }

    @Override public String namn() {
        return "roller epost";
    }

    @Override public String bruk() {
        return "SIGNATUR ADRESS [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpEpost;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        if (rad.fria().size() != WORDS) {
            throw new Kommandofel(MessageFormat.format(Messages.bruk, namn() + ' ' + bruk()));
        }
        switch (roller.epost(rad.fria().get(0), rad.fria().get(1))) {
        case Rollutfall.Avvisat refused -> throw new Kommandofel(refused.skal());
        case Rollutfall.Gjort done when rad.json() -> rad.ut().println(Json.write(Rollord.json(done.anvandare())));
        case Rollutfall.Gjort done -> Rollord.skriv(done.anvandare(), rad);
        }
        return 0;
    }
}
