package se.underlag.kopfil.internal.tjanst;

import java.text.MessageFormat;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.kopfil.livscykel.LivscykelException.Orsak;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsstatus;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;

/** What writing to a köpfil has to do with its status: an uploaded file is locked (KF-10), and a review counts for what was reviewed (KF-13). */
public final class Statusvakt {

    private static final String KOPFIL = "Kopfil";

    private Statusvakt() {
    }

    /** @throws LivscykelException when the file is uploaded */
    public static void demandOppen(Kopfil kopfil) {
        if (kopfil.getStatus() == Kopfilsstatus.UPPLADDAD) {
            throw new LivscykelException(Orsak.UPPLADDAD, MessageFormat.format(Messages.filenUppladdad, kopfil.getNamn()));
        }
    }

    /**
     * Says that rows change. A reviewed file becomes arbetsfil, in the same transaction. The file has to be stored as it was read until that
     * transaction ends, or rows would slip in behind a review or an upload that came between.
     *
     * @throws LivscykelException when the file is uploaded
     */
    public static void andras(UnitOfWork uow, Kopfil kopfil) {
        demandOppen(kopfil);
        uow.demandUnchanged(kopfil);
        if (kopfil.getStatus() == Kopfilsstatus.GRANSKAD) {
            kopfil.setStatus(Kopfilsstatus.ARBETSFIL);
        }
    }

    /** @return whether only the file's own status was in the way, so that the same save may be tried again */
    public static boolean baraStatus(Sparresultat.Konflikt konflikt) {
        return konflikt.objekt().stream().allMatch(objekt -> objekt.typ().equals(KOPFIL) && !objekt.borttaget());
    }
}
