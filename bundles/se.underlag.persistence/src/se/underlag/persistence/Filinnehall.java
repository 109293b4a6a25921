package se.underlag.persistence;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import se.underlag.model.Fil;
import se.underlag.persistence.LagringException.Orsak;

/**
 * The bytes of a stored file. In a replica they come after the row that tells of them, one file at a time, so a run that was cut off leaves files whose
 * content is not here yet; that is no damage, and who asks is told what to do.
 */
public final class Filinnehall {

    private Filinnehall() {
    }

    /**
     * @param fil may be null, and need not be read whole
     * @return the content, empty when there is no such file
     * @throws LagringException when the file is there but its content has not been fetched
     */
    public static Optional<byte[]> las(UnitOfWork unit, Fil fil) {
        Optional<Fil> stored = fil == null ? Optional.empty() : unit.find(Fil.class, fil.getId());
        if (stored.isPresent() && stored.get().getInnehall() == null && stored.get().getStorlek() > 0) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.innehallSaknas, stored.get().getNamn()), null);
        }
        return stored.map(Fil::getInnehall);
    }
}
