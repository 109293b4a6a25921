package se.underlag.drift.internal;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.persistence.Lagring;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag sakerhetskopiera}: copies the database. */
@Component
public final class SakerhetskopieraKommando implements Kommando {

    private final Lagring lagring;
    private final Behorighet behorighet;

    /** @param lagring copies; @param behorighet asks */
    @Activate public SakerhetskopieraKommando(@Reference Lagring lagring, @Reference Behorighet behorighet) {
        this.lagring = lagring;
        this.behorighet = behorighet;
    }

    @Override public String namn() {
        return "sakerhetskopiera";
    }

    @Override public String bruk() {
        return "KATALOG [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpSakerhetskopiera;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        if (rad.fria().size() != 1) {
            throw new Kommandofel(Messages.katalogSaknas);
        }
        behorighet.krav(Handling.SAKERHETSKOPIERA, null);
        Path kopia = lagring.sakerhetskopiera(rad.fil(rad.fria().get(0)));
        rad.ut().println(rad.json() ? Json.write(Json.objekt("kopia", kopia.toString())) : MessageFormat.format(Messages.kopierad, kopia));
        return 0;
    }
}
