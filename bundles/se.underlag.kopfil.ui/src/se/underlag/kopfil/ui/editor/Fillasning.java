package se.underlag.kopfil.ui.editor;

import java.util.Optional;
import java.util.function.Predicate;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.utkast.UtkastTjanst;
import se.underlag.model.Kopfilsstatus;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;

/** Reads what an editor shows; never in the UI thread. */
final class Fillasning {

    private final KopfilTjanst tjanst;
    private final UtkastTjanst utkast;
    private final Behorighet behorighet;
    private final String kopfilId;

    Fillasning(KopfilTjanst tjanst, UtkastTjanst utkast, Behorighet behorighet, String kopfilId) {
        this.tjanst = tjanst;
        this.utkast = utkast;
        this.behorighet = behorighet;
        this.kopfilId = kopfilId;
    }

    /** @return the file, with the draft of it that may be restored */
    Oppnad medUtkast() {
        Oppnad oppnad = igen();
        return oppnad.farAndra()
                ? new Oppnad(oppnad.innehall(), oppnad.enhet(), true, Utkasterbjudande.sok(utkast, oppnad.innehall()), oppnad.val())
                : oppnad;
    }

    /** @return the file without any draft */
    Oppnad igen() {
        return oppnad(tjanst.oppna(kopfilId));
    }

    /** @return the file where something in it is new to the window */
    Optional<Oppnad> nyare(Predicate<Kopfilsinnehall> nytt) {
        return tjanst.nyare(kopfilId, nytt).map(this::oppnad);
    }

    private Oppnad oppnad(Kopfilsinnehall innehall) {
        String enhetId = innehall.kopfil().getEnhetId();
        String enhet = tjanst.enheter().stream().filter(one -> one.id().equals(enhetId)).map(Enhetsinfo::namn).findFirst()
                .orElse(Messages.okandEnhet);
        boolean last = innehall.kopfil().getStatus() == Kopfilsstatus.UPPLADDAD;
        return new Oppnad(innehall, enhet, !last && behorighet.far(Handling.KOPFIL_ANDRA, enhetId), Optional.empty(), tjanst.radval(enhetId));
    }
}
