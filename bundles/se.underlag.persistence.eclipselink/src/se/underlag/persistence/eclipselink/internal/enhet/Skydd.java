package se.underlag.persistence.eclipselink.internal.enhet;

import org.eclipse.osgi.util.NLS;
import se.underlag.model.Entitet;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.eclipselink.internal.Messages;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/**
 * Keeps as they are the objects whose class the model calls {@code oforanderlig}, and the content they rest on (KF-10). The database refuses
 * the same by triggers and keys; here the person gets a sentence instead of an error code, and nothing is begun.
 */
final class Skydd {

    private Skydd() {
    }

    /** @throws LagringException when stored objects of that table never change */
    static void demandMayChange(Entitet object, Tabell table) {
        if (table.oforanderlig() || table.bytes()) {
            throw refused(Messages.lastAndra, object);
        }
    }

    /** @throws LagringException when stored objects of that table are never deleted; content that nothing refers to may go */
    static void demandMayVanish(Entitet object, Tabell table) {
        if (table.oforanderlig()) {
            throw refused(Messages.lastTaBort, object);
        }
    }

    private static LagringException refused(String message, Entitet object) {
        return new LagringException(Orsak.AVVISAD, NLS.bind(message, object.eClass().getName()), null);
    }
}
