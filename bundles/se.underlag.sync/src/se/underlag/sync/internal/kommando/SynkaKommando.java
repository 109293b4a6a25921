package se.underlag.sync.internal.kommando;

import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.synk.Synktjanst;
import se.underlag.spi.synk.Synkutfall;

/** {@code underlag synka}: fetches what is new in the shared database and sends what waits. */
@Component
public final class SynkaKommando implements Kommando {

    private final Synktjanst service;

    /** @param service the replica */
    @Activate public SynkaKommando(@Reference Synktjanst service) {
        this.service = service;
    }

    @Override public String namn() {
        return "synka";
    }

    @Override public String bruk() {
        return "[--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpSynka;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        if (!rad.fria().isEmpty()) {
            throw new Kommandofel(NLS.bind(Messages.ingetArgument, namn()));
        }
        Synkutfall outcome = service.synka();
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("hamtade", outcome.hamtade(), "skickade", outcome.skickade(), "konflikter", outcome.konflikter(),
                    "avvisade", outcome.avvisade(), "kvar", outcome.kvar())));
        } else {
            rad.ut().println(NLS.bind(Messages.synkat,
                    new Object[] { outcome.hamtade(), outcome.skickade(), outcome.konflikter(), outcome.avvisade(), outcome.kvar() }));
            service.vantande().stream().filter(w -> w.status() != se.underlag.spi.synk.Vantande.Status.VANTAR)
                    .forEach(w -> rad.ut().println(NLS.bind(Messages.vantande, String.join(", ", w.objekt()), w.orsak())));
        }
        return outcome.konflikter() > 0 || outcome.avvisade() > 0 ? 1 : 0;
    }
}
