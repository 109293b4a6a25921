package se.underlag.security.internal.inloggning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.osgi.util.NLS;
import se.underlag.persistence.Installation;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.nyckel.Databasnyckel;
import se.underlag.persistence.nyckel.Kryptering;
import se.underlag.persistence.nyckel.Nyckelfil;
import se.underlag.security.inloggning.InloggningException;
import se.underlag.security.inloggning.InloggningException.Orsak;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.security.inloggning.Uppgifter;
import se.underlag.security.internal.inloggning.Serverprov.Svar;

/**
 * The key of a person's replica. When the server answers it decides about the password, and the key here follows; when it does not, the key decides.
 */
final class Repliklas {

    private final Kryptering encryption;
    private final Clock clock;

    Repliklas(Kryptering encryption, Clock clock) {
        this.encryption = encryption;
        this.clock = clock;
    }

    Nyckelfil.Innehall oppna(Inloggningsplats place, Uppgifter said, Svar server) {
        Path folder = place.replik(said.anvandare());
        if (server == Svar.NEJ) {
            throw new InloggningException(Orsak.LOSENORD, Messages.felUppgifter, null);
        }
        return server == Svar.JA ? withServer(place, folder, said) : withoutServer(folder, said);
    }

    private Nyckelfil.Innehall withServer(Inloggningsplats place, Path folder, Uppgifter said) {
        LocalDate today = LocalDate.now(clock);
        if (encryption.krypterad(folder)) {
            rewrap(folder, said);
            encryption.kontakt(folder, said.losenord(), today);
        } else if (Files.exists(folder.resolve("derby"))) {
            // A database of one's own that has become a replica.
            encryption.kryptera(folder, said.losenord());
            encryption.kontakt(folder, said.losenord(), today);
        } else {
            encryption.skapa(folder, said.losenord(), today);
        }
        remember(place.installation(), folder);
        return encryption.lasUpp(folder, said.losenord());
    }

    /** A password that was changed on the server wraps the key from now on, if the former one opens it. */
    private void rewrap(Path folder, Uppgifter said) {
        if (opens(folder, said.losenord())) {
            return;
        }
        if (said.tidigare() == null || said.tidigare().length == 0) {
            throw new InloggningException(Orsak.TIDIGARE_BEHOVS, Messages.tidigareBehovs, null);
        }
        if (!opens(folder, said.tidigare())) {
            throw new InloggningException(Orsak.TIDIGARE_BEHOVS, Messages.tidigareFel, null);
        }
        encryption.bytLosenord(folder, said.tidigare(), said.losenord());
    }

    private boolean opens(Path folder, char[] password) {
        try (Databasnyckel key = encryption.lasUpp(folder, password).nyckel()) {
            return key != null;
        } catch (LagringException e) {
            if (e.orsak() == LagringException.Orsak.LOSENORD) {
                return false;
            }
            throw e;
        }
    }

    private Nyckelfil.Innehall withoutServer(Path folder, Uppgifter said) {
        if (!encryption.krypterad(folder)) {
            throw new InloggningException(Orsak.KONTAKT_BEHOVS, NLS.bind(Messages.forstaGangen, said.anvandare()), null);
        }
        Nyckelfil.Innehall content = encryption.lasUpp(folder, said.losenord());
        encryption.forstark(folder, said.losenord());
        return content;
    }

    /** Who opens the folder by itself must see that it is a replica. */
    private static void remember(Installation installation, Path folder) {
        try {
            installation.write(folder);
        } catch (IOException e) {
            throw new LagringException(LagringException.Orsak.OTILLGANGLIG, folder + ": " + e.getMessage(), e);
        }
    }
}
