package se.underlag.kopfil.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KOPFIL;
import static se.underlag.model.UnderlagPackage.Literals.KOPFIL__AR;
import static se.underlag.model.UnderlagPackage.Literals.KOPFIL__NAMN;
import static se.underlag.model.UnderlagPackage.Literals.ORGANISATIONSENHET__KOD;

import java.text.MessageFormat;
import java.util.List;
import java.util.UUID;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.model.Enhetstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;

/** Units and the lists of their köpfiler. */
final class Enheter {

    private static final String CODE = "[\\p{L}\\p{N}._-]{1,20}";

    private final Lagring lagring;
    private final Behorighet behorighet;

    Enheter(Lagring lagring, Behorighet behorighet) {
        this.lagring = lagring;
        this.behorighet = behorighet;
    }

    List<Enhetsinfo> enheter() {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            return alla(uow).stream().filter(enhet -> behorighet.far(Handling.ENHET_LASA, enhet.getId()))
                    .map(enhet -> new Enhetsinfo(enhet.getId(), enhet.getKod(), enhet.getNamn(),
                            behorighet.far(Handling.KOPFIL_LASA, enhet.getId()) ? filer(uow, enhet) : List.of()))
                    .toList();
        }
    }

    List<Kopfilsinfo> lista() {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            return alla(uow).stream().filter(enhet -> behorighet.far(Handling.KOPFIL_LASA, enhet.getId()))
                    .flatMap(enhet -> filer(uow, enhet).stream()).toList();
        }
    }

    Enhetsinfo skapa(String kod, String namn) {
        behorighet.krav(Handling.ENHET_ANDRA, null);
        if (!kod.matches(CODE)) {
            throw new IllegalArgumentException(MessageFormat.format(Messages.enhetskodOgiltig, kod));
        }
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            if (uow.count(Sokning.of(Organisationsenhet.class).lika(ORGANISATIONSENHET__KOD, kod)) > 0) {
                throw new IllegalArgumentException(MessageFormat.format(Messages.enhetFinns, kod));
            }
            Organisationsenhet enhet = UnderlagFactory.eINSTANCE.createOrganisationsenhet();
            enhet.setId(UUID.randomUUID().toString());
            enhet.setEnhetId(enhet.getId());
            enhet.setKod(kod);
            enhet.setNamn(namn.strip());
            enhet.setTyp(Enhetstyp.MYNDIGHET);
            uow.add(enhet);
            uow.save();
            return new Enhetsinfo(enhet.getId(), enhet.getKod(), enhet.getNamn(), List.of());
        }
    }

    /** @return the unit of that code. @throws IllegalArgumentException when there is none */
    static Organisationsenhet enhet(UnitOfWork uow, String kod) {
        return uow.list(Sokning.of(Organisationsenhet.class).lika(ORGANISATIONSENHET__KOD, kod)).stream().findFirst()
                .orElseThrow(() -> new IllegalArgumentException(MessageFormat.format(Messages.okandEnhet, kod)));
    }

    private static List<Organisationsenhet> alla(UnitOfWork uow) {
        return uow.list(Sokning.of(Organisationsenhet.class).order(ORGANISATIONSENHET__KOD));
    }

    private static List<Kopfilsinfo> filer(UnitOfWork uow, Organisationsenhet enhet) {
        return uow.list(Sokning.of(Kopfil.class).lika(ENTITET__ENHET_ID, enhet.getId()).order(KOPFIL__AR).order(KOPFIL__NAMN)).stream()
                .map(fil -> new Kopfilsinfo(fil.getId(), enhet.getId(), enhet.getKod(), fil.getAr(), fil.getNamn(), fil.getAgare(), fil.getStatus(),
                        (int) uow.count(Sokning.of(Kopfilsrad.class).lika(KOPFILSRAD__KOPFIL, fil))))
                .toList();
    }
}
