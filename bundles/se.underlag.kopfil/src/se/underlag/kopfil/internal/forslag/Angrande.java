package se.underlag.kopfil.internal.forslag;

import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__FALT;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__OBJEKT_ID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TRANSAKTION;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSFORSLAG__RAD;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSFORSLAG__STATUS;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.kopfil.forslag.ForslagException;
import se.underlag.kopfil.forslag.ForslagException.Orsak;
import se.underlag.kopfil.internal.tjanst.Kopfilslager;
import se.underlag.kopfil.internal.tjanst.Statusvakt;
import se.underlag.model.Entitet;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Loggtyp;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/**
 * Takes an accepted proposal back, within a unit of work that the caller saves: row and forecast get what the history says that they held before, and
 * the proposal waits again. What anybody has changed since then is never written over (KF-11).
 */
final class Angrande {

    private static final String RAD = "Kopfilsrad";
    private static final String HANDELSE = "Prognoshandelse";
    private static final String EFFEKT = "Prognoseffekt";

    private final UnitOfWork uow;
    private final Kopfilsforslag forslag;

    Angrande(UnitOfWork uow, Kopfilsforslag forslag) {
        this.uow = uow;
        this.forslag = forslag;
    }

    /**
     * @throws ForslagException when row or forecast were changed since, or the history does not say what they held
     * @throws se.underlag.kopfil.livscykel.LivscykelException when the köpfil is uploaded (KF-10)
     */
    void gor() {
        Kopfil kopfil = forslag.getKopfil();
        Statusvakt.andras(uow, kopfil);
        List<Handelselogg> gjort = antagandet();
        for (Handelselogg post : gjort) {
            switch (post.getObjekttyp()) {
            case RAD -> raden(post);
            case HANDELSE -> falt(Prognoshandelse.class, post);
            case EFFEKT -> effekten(post);
            default -> {
                // the file's own status and the proposals are set below
            }
            }
        }
        forslag.setStatus(Forslagsstatus.NYTT);
        forslag.setAvgjordAv(null);
        forslag.setAvgjord(null);
        forslag.setAvgorandeorsak(null);
        forslag.setRad(tidigareRad(gjort));
    }

    /** All that was stored when it was accepted, as the history has it. */
    private List<Handelselogg> antagandet() {
        String transaktion = uow.list(Sokning.of(Handelselogg.class).lika(HANDELSELOGG__OBJEKT_ID, forslag.getId())
                .lika(HANDELSELOGG__FALT, KOPFILSFORSLAG__STATUS.getName()).orderDescending(HANDELSELOGG__TID)).stream()
                .filter(post -> Forslagsstatus.ANTAGET.getLiteral().equals(post.getEfter())).map(Handelselogg::getTransaktion).findFirst()
                .orElseThrow(() -> new ForslagException(Orsak.KAN_INTE_ANGRAS, Messages.historikSaknas));
        return uow.list(Sokning.of(Handelselogg.class).lika(HANDELSELOGG__TRANSAKTION, transaktion));
    }

    private Kopfilsrad tidigareRad(List<Handelselogg> gjort) {
        return gjort.stream().filter(post -> forslag.getId().equals(post.getObjektId()) && KOPFILSFORSLAG__RAD.getName().equals(post.getFalt()))
                .findFirst().map(post -> post.getFore() == null ? null : uow.find(Kopfilsrad.class, post.getFore()).orElse(null))
                .orElse(forslag.getRad());
    }

    private void raden(Handelselogg post) {
        if (post.getTyp() != Loggtyp.SKAPAT) {
            falt(Kopfilsrad.class, post);
            return;
        }
        Kopfilsrad made = finn(Kopfilsrad.class, post.getObjektId());
        boolean touched = made.getVersion() != 1 || Kopfilslager.handelser(uow, forslag.getKopfil()).stream()
                .flatMap(handelse -> handelse.getEffekter().stream()).anyMatch(effekt -> made.equals(effekt.getRad()));
        if (touched) {
            throw new ForslagException(Orsak.KAN_INTE_ANGRAS, Messages.andradSedan);
        }
        forslag.setRad(null);
        uow.remove(made);
    }

    private void effekten(Handelselogg post) {
        if (post.getTyp() == Loggtyp.ANDRAT) {
            falt(Prognoseffekt.class, post);
        } else if (post.getTyp() == Loggtyp.BORTTAGET) {
            Map<String, String> image = post.getFore().lines().filter(line -> line.contains("="))
                    .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
            Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
            for (String name : List.of("enhetId", "manad", "delta", "rad")) {
                EStructuralFeature feature = effekt.eClass().getEStructuralFeature(name);
                effekt.eSet(feature, Loggvarde.las(uow, feature, image.get(name)));
            }
            Prognoshandelse handelse = finn(Prognoshandelse.class, image.get("handelse"));
            boolean taken = handelse.getEffekter().stream()
                    .anyMatch(one -> one.getManad() == effekt.getManad() && one.getRad() != null && one.getRad().equals(effekt.getRad()));
            if (taken) {
                throw new ForslagException(Orsak.KAN_INTE_ANGRAS, Messages.andradSedan);
            }
            handelse.getEffekter().add(effekt);
        }
    }

    /** Sets the field back, where it still holds what the acceptance gave it. */
    private <T extends Entitet> void falt(Class<T> type, Handelselogg post) {
        if (post.getTyp() != Loggtyp.ANDRAT) {
            return;
        }
        T object = finn(type, post.getObjektId());
        EStructuralFeature feature = object.eClass().getEStructuralFeature(post.getFalt());
        if (feature == null || !Loggvarde.lika(object.eGet(feature), Loggvarde.las(uow, feature, post.getEfter()))) {
            throw new ForslagException(Orsak.KAN_INTE_ANGRAS, Messages.andradSedan);
        }
        object.eSet(feature, Loggvarde.las(uow, feature, post.getFore()));
    }

    private <T extends Entitet> T finn(Class<T> type, String id) {
        return uow.find(type, id).orElseThrow(() -> new ForslagException(Orsak.KAN_INTE_ANGRAS, Messages.andradSedan));
    }
}
