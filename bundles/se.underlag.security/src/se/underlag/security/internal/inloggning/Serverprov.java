package se.underlag.security.internal.inloggning;

import java.util.List;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;

/** Asks the shared database whether it knows a login. */
final class Serverprov {

    /** What it answers. */
    enum Svar {
        JA, NEJ, INGET
    }

    private final List<Datakalla> sources;

    Serverprov(List<Datakalla> sources) {
        this.sources = List.copyOf(sources);
    }

    Svar fraga(Databas.Postgresql server) {
        try {
            open(server).close();
            return Svar.JA;
        } catch (LagringException e) {
            return e.orsak() == Orsak.LOSENORD ? Svar.NEJ : Svar.INGET;
        }
    }

    Datakalla.Forbindelse open(Databas.Postgresql server) {
        return sources.stream().filter(source -> source.passar(server)).findFirst()
                .orElseThrow(() -> new LagringException(Orsak.OTILLGANGLIG, Messages.serverSvararInte, null)).open(server);
    }
}
