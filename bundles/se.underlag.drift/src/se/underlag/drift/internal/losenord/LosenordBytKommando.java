package se.underlag.drift.internal.losenord;

import java.util.Arrays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.persistence.nyckel.Kryptering;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.Inloggning.Behov;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag losenord byt}: changes the password. */
@Component(service = Kommando.class)
public final class LosenordBytKommando extends Losenordskommando {

    /** @param login asks for the present password; @param encryption rewrites the database */
    @Activate public LosenordBytKommando(@Reference Inloggning login, @Reference Kryptering encryption) {
        super(login, encryption);
    }

    @Override public String namn() {
        return "losenord byt";
    }

    @Override public String hjalp() {
        return Messages.hjalpByt;
    }

    @Override int kor(Kommandorad rad, Inloggningsplats plats) {
        if (login().behov(plats) == Behov.INGET) {
            throw new Kommandofel(Messages.ingetLosenord);
        }
        char[] present = loggaIn(rad, plats);
        char[] fresh = new char[0];
        try {
            fresh = nytt(rad, login().aktor().signatur());
            login().bytLosenord(present, fresh);
            rad.ut().println(rad.json() ? Json.write(Json.objekt("bytt", true)) : Messages.bytt);
            return 0;
        } finally {
            Arrays.fill(present, '\0');
            Arrays.fill(fresh, '\0');
        }
    }
}
