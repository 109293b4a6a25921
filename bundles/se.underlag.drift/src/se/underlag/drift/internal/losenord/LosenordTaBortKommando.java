package se.underlag.drift.internal.losenord;

import java.text.MessageFormat;
import java.util.Arrays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.persistence.Installation.Lage;
import se.underlag.persistence.nyckel.Kryptering;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.Inloggning.Behov;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag losenord ta-bort}: removes the encryption. */
@Component(service = Kommando.class)
public final class LosenordTaBortKommando extends Losenordskommando {

    /** @param login asks for the present password; @param encryption rewrites the database */
    @Activate public LosenordTaBortKommando(@Reference Inloggning login, @Reference Kryptering encryption) {
        super(login, encryption);
    }

    @Override public String namn() {
        return "losenord ta-bort";
    }

    @Override public String hjalp() {
        return Messages.hjalpTaBort;
    }

    @Override int kor(Kommandorad rad, Inloggningsplats plats) {
        if (plats.installation().lage() != Lage.ENSKILD) {
            throw new Kommandofel(Messages.delad);
        }
        if (login().behov(plats) == Behov.INGET) {
            throw new Kommandofel(Messages.ingetLosenord);
        }
        char[] present = loggaIn(rad, plats);
        try {
            encryption().dekryptera(plats.databas(), present);
            rad.ut().println(rad.json() ? Json.write(Json.objekt("krypterad", false)) : MessageFormat.format(Messages.borttaget, plats.databas()));
            return 0;
        } finally {
            Arrays.fill(present, '\0');
        }
    }
}
