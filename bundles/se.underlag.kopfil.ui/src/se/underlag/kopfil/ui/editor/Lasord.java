package se.underlag.kopfil.ui.editor;

import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsstatus;

/** Says to somebody who types into a locked cell why it is locked, and what to do. */
final class Lasord {

    private Lasord() {
    }

    /** @param farAndra whether the editor was opened for editing */
    static String of(Kopfil kopfil, boolean farAndra) {
        if (kopfil.getStatus() == Kopfilsstatus.UPPLADDAD) {
            return Messages.lastUppladdad;
        }
        return farAndra ? Messages.lastCell : Messages.lastRoll;
    }
}
