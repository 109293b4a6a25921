package se.underlag.drift.internal.losenord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
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

/** {@code underlag losenord satt}: encrypts the database. */
@Component(service = Kommando.class)
public final class LosenordSattKommando extends Losenordskommando {

    /** @param login asks for the present password; @param encryption rewrites the database */
    @Activate public LosenordSattKommando(@Reference Inloggning login, @Reference Kryptering encryption) {
        super(login, encryption);
    }

    @Override public String namn() {
        return "losenord satt";
    }

    @Override public String hjalp() {
        return Messages.hjalpSatt;
    }

    @Override int kor(Kommandorad rad, Inloggningsplats plats) {
        if (login().behov(plats) != Behov.INGET) {
            throw new Kommandofel(Messages.redanLosenord);
        }
        if (!Files.isDirectory(plats.databas())) {
            throw new Kommandofel(MessageFormat.format(Messages.ingenDatabas, plats.databas()));
        }
        char[] fresh = nytt(rad, null);
        try {
            List<Path> plain = encryption().kryptera(plats.databas(), fresh);
            if (rad.json()) {
                rad.ut().println(Json.write(Json.objekt("krypterad", true, "okrypterade", names(plain))));
                return 0;
            }
            rad.ut().println(MessageFormat.format(Messages.satt, plats.databas()));
            if (!plain.isEmpty()) {
                rad.ut().println(MessageFormat.format(Messages.okrypterade, String.join(", ", names(plain))));
            }
            return 0;
        } finally {
            Arrays.fill(fresh, '\0');
        }
    }
}
