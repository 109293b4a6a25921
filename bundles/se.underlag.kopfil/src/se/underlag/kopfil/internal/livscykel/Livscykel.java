package se.underlag.kopfil.internal.livscykel;

import static se.underlag.model.UnderlagPackage.Literals.ANVANDARE__SIGNATUR;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__FALT;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__OBJEKT_ID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TID;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KOPFIL;
import static se.underlag.model.UnderlagPackage.Literals.KOPFIL__STATUS;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.kopfil.livscykel.LivscykelException.Orsak;
import se.underlag.kopfil.livscykel.Livscykelsteg;
import se.underlag.model.Anvandare;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Loggtyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;

/** The states of a köpfil and the steps between them: arbetsfil → granskad → uppladdad → arbetsfil (KF-10, KF-13). */
final class Livscykel {

    /** What the history calls the reason of a reopening. */
    private static final String OPPNAD_IGEN = "oppnadIgen";

    private final Behorighet behorighet;
    private final Clock klocka;

    Livscykel(Behorighet behorighet, Clock klocka) {
        this.behorighet = behorighet;
        this.klocka = klocka;
    }

    Filstatus status(UnitOfWork uow, Kopfil kopfil) {
        String enhetId = kopfil.getEnhetId();
        Organisationsenhet enhet = enhetId == null ? null : uow.find(Organisationsenhet.class, enhetId).orElse(null);
        Kopfilsinfo fil = new Kopfilsinfo(kopfil.getId(), enhetId, enhet == null ? "" : enhet.getKod(), kopfil.getAr(), kopfil.getNamn(),
                kopfil.getAgare(), kopfil.getStatus(), (int) uow.count(Sokning.of(Kopfilsrad.class).lika(KOPFILSRAD__KOPFIL, kopfil)));
        boolean andra = kopfil.getStatus() != Kopfilsstatus.UPPLADDAD && behorighet.far(Handling.KOPFIL_ANDRA, enhetId);
        return new Filstatus(fil, kopfil.getStatus(), kopfil.getAgare(), agarnamn(uow, kopfil.getAgare()), egen(kopfil), andra, bytt(uow, kopfil),
                Versionsarkiv.lista(kopfil).stream().findFirst(), steg(kopfil));
    }

    private boolean egen(Kopfil kopfil) {
        return behorighet.aktor().signatur().equals(kopfil.getAgare());
    }

    private static String agarnamn(UnitOfWork uow, String signatur) {
        return signatur == null ? null
                : uow.list(Sokning.of(Anvandare.class).lika(ANVANDARE__SIGNATUR, signatur)).stream().map(Anvandare::getNamn).filter(n -> n != null)
                        .findFirst().orElse(signatur);
    }

    private static Optional<Filstatus.Byte> bytt(UnitOfWork uow, Kopfil kopfil) {
        return uow
                .list(Sokning.of(Handelselogg.class).lika(HANDELSELOGG__OBJEKT_ID, kopfil.getId()).lika(HANDELSELOGG__FALT, KOPFIL__STATUS.getName())
                        .orderDescending(HANDELSELOGG__TID).page(0, 1))
                .stream().findFirst().map(post -> new Filstatus.Byte(post.getAnvandare(), post.getTid()));
    }

    /** @return what the actor may do with the file now */
    private Set<Livscykelsteg> steg(Kopfil kopfil) {
        Set<Livscykelsteg> steg = EnumSet.noneOf(Livscykelsteg.class);
        for (Livscykelsteg ett : Livscykelsteg.values()) {
            if (passar(ett, kopfil.getStatus()) && far(ett, kopfil)) {
                steg.add(ett);
            }
        }
        return steg;
    }

    private static boolean passar(Livscykelsteg steg, Kopfilsstatus status) {
        return switch (steg) {
        case GRANSKA -> status == Kopfilsstatus.ARBETSFIL;
        case LADDA_UPP -> status == Kopfilsstatus.GRANSKAD;
        case OPPNA_IGEN -> status != Kopfilsstatus.ARBETSFIL;
        case BYT_AGARE -> true;
        };
    }

    private boolean far(Livscykelsteg steg, Kopfil kopfil) {
        return behorighet.far(handling(steg), kopfil.getEnhetId()) || steg == Livscykelsteg.BYT_AGARE && lamnarEgen(kopfil);
    }

    /** Who keeps the file and may edit it may hand it over (KF-11). */
    private boolean lamnarEgen(Kopfil kopfil) {
        return egen(kopfil) && behorighet.far(Handling.KOPFIL_ANDRA, kopfil.getEnhetId());
    }

    private static Handling handling(Livscykelsteg steg) {
        return switch (steg) {
        case GRANSKA -> Handling.KOPFIL_GRANSKA;
        case LADDA_UPP -> Handling.KOPFIL_LADDA_UPP;
        case OPPNA_IGEN -> Handling.KOPFIL_OPPNA_IGEN;
        case BYT_AGARE -> Handling.KOPFIL_BYTA_AGARE;
        };
    }

    /** @throws LivscykelException when the file's status does not permit the step; the permission is asked for first */
    void demand(Livscykelsteg steg, Kopfil kopfil) {
        if (!far(steg, kopfil)) {
            behorighet.krav(handling(steg), kopfil.getEnhetId());
        }
        if (!passar(steg, kopfil.getStatus())) {
            throw new LivscykelException(Orsak.FEL_STATUS, MessageFormat.format(switch (steg) {
            case GRANSKA -> kopfil.getStatus() == Kopfilsstatus.GRANSKAD ? Messages.redanGranskad : Messages.redanUppladdad;
            case LADDA_UPP -> kopfil.getStatus() == Kopfilsstatus.UPPLADDAD ? Messages.redanUppladdad : Messages.inteGranskad;
            case OPPNA_IGEN -> Messages.redanArbetsfil;
            case BYT_AGARE -> throw new IllegalStateException("Fits every status");
            }, kopfil.getNamn()));
        }
    }

    void granska(Kopfil kopfil) {
        demand(Livscykelsteg.GRANSKA, kopfil);
        kopfil.setStatus(Kopfilsstatus.GRANSKAD);
    }

    void oppnaIgen(UnitOfWork uow, Kopfil kopfil, String orsak) {
        demand(Livscykelsteg.OPPNA_IGEN, kopfil);
        if (orsak == null || orsak.isBlank()) {
            throw new LivscykelException(Orsak.OGILTIG, Messages.orsakSaknas);
        }
        kopfil.setStatus(Kopfilsstatus.ARBETSFIL);
        Handelselogg post = UnderlagFactory.eINSTANCE.createHandelselogg();
        post.setId(UUID.randomUUID().toString());
        post.setEnhetId(kopfil.getEnhetId());
        post.setTid(klocka.instant().truncatedTo(ChronoUnit.MICROS));
        post.setAnvandare(behorighet.aktor().signatur());
        post.setTyp(Loggtyp.ANDRAT);
        post.setObjekttyp(kopfil.eClass().getName());
        post.setObjektId(kopfil.getId());
        post.setFalt(OPPNAD_IGEN);
        post.setEfter(orsak.strip());
        uow.add(post);
    }

    void bytAgare(Kopfil kopfil, String signatur) {
        demand(Livscykelsteg.BYT_AGARE, kopfil);
        if (behorighet.medRatt(Handling.KOPFIL_ANDRA, kopfil.getEnhetId()).stream().noneMatch(en -> en.signatur().equals(signatur))) {
            throw new LivscykelException(Orsak.OGILTIG, MessageFormat.format(Messages.okandAgare, signatur));
        }
        kopfil.setAgare(signatur);
    }

    /** Saves. @throws LivscykelException when somebody else was faster */
    static void spara(UnitOfWork uow, Kopfil kopfil) {
        if (uow.save() instanceof Sparresultat.Konflikt) {
            throw nagonFore(kopfil);
        }
    }

    static LivscykelException nagonFore(Kopfil kopfil) {
        return new LivscykelException(Orsak.NAGON_FORE, MessageFormat.format(Messages.nagonFore, kopfil.getNamn()));
    }
}
