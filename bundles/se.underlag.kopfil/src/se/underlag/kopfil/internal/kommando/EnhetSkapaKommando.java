package se.underlag.kopfil.internal.kommando;

import java.text.MessageFormat;
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
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag enhet skapa}: registers a unit. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class EnhetSkapaKommando implements Kommando {

    private final KopfilTjanst tjanst;

    /** @param tjanst registers */
    @Activate public EnhetSkapaKommando(@Reference KopfilTjanst tjanst) {
        this.tjanst = tjanst;
    }

    @Override public String namn() {
        return "enhet skapa";
    }

    @Override public String bruk() {
        return "KOD NAMN [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpEnhetSkapa;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        if (rad.fria().size() < 2) {
            throw new Kommandofel(Messages.enhetUtanNamn);
        }
        try {
            Enhetsinfo enhet = tjanst.skapaEnhet(rad.fria().get(0), String.join(" ", rad.fria().subList(1, rad.fria().size())));
            rad.ut().println(rad.json() ? Json.write(Json.objekt("enhet", enhet.kod(), "namn", enhet.namn()))
                    : MessageFormat.format(Messages.enhetSkapad, enhet.kod(), enhet.namn()));
            return 0;
        } catch (IllegalArgumentException refused) {
            throw new Kommandofel(refused.getMessage());
        }
    }
}
