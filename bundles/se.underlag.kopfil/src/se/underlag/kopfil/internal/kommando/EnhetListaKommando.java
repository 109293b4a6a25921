package se.underlag.kopfil.internal.kommando;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag enhet lista}: the units that are there. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class EnhetListaKommando implements Kommando {

    private final KopfilTjanst tjanst;

    /** @param tjanst lists */
    @Activate public EnhetListaKommando(@Reference KopfilTjanst tjanst) {
        this.tjanst = tjanst;
    }

    @Override public String namn() {
        return "enhet lista";
    }

    @Override public String bruk() {
        return "[--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpEnhetLista;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Ord.inga(rad);
        List<Enhetsinfo> enheter = tjanst.enheter();
        if (rad.json()) {
            rad.ut().println(Json
                    .write(Json.objekt("enheter", enheter.stream().map(enhet -> Json.objekt("enhet", enhet.kod(), "namn", enhet.namn(), "kopfiler",
                            enhet.kopfiler().size())).toList())));
        } else {
            enheter.forEach(enhet -> rad.ut().println("%-12s %s".formatted(enhet.kod(), enhet.namn())));
        }
        return 0;
    }
}
