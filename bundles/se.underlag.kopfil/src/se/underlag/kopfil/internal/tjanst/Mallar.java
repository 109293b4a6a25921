package se.underlag.kopfil.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.KOLUMNMALL__NAMN;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.underlag.kopfil.Mall;
import se.underlag.model.Entitet;
import se.underlag.model.Kolumnmall;
import se.underlag.model.Mallkolumn;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;

/** The named column templates of units. */
final class Mallar {

    private final Lagring lagring;
    private final Behorighet behorighet;

    Mallar(Lagring lagring, Behorighet behorighet) {
        this.lagring = lagring;
        this.behorighet = behorighet;
    }

    List<Mall> mallar(String enhetskod) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Organisationsenhet enhet = Enheter.enhet(uow, enhetskod);
            behorighet.krav(Handling.KOPFIL_LASA, enhet.getId());
            return Importor.mallar(uow, enhet).entrySet().stream().map(entry -> new Mall(entry.getKey(), entry.getValue())).toList();
        }
    }

    void spara(String enhetskod, Mall mall) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Organisationsenhet enhet = Enheter.enhet(uow, enhetskod);
            behorighet.krav(Handling.KOPFIL_IMPORTERA, enhet.getId());
            Kolumnmall stored = find(uow, enhet, mall.namn()).orElseGet(() -> {
                Kolumnmall made = ny(UnderlagFactory.eINSTANCE.createKolumnmall(), enhet);
                made.setNamn(mall.namn());
                uow.add(made);
                return made;
            });
            stored.getKolumner().clear();
            mall.rubriker().forEach((rubrik, falt) -> {
                Mallkolumn kolumn = ny(UnderlagFactory.eINSTANCE.createMallkolumn(), enhet);
                kolumn.setRubrik(rubrik);
                kolumn.setFalt(falt);
                stored.getKolumner().add(kolumn);
            });
            uow.save();
        }
    }

    void taBort(String enhetskod, String namn) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Organisationsenhet enhet = Enheter.enhet(uow, enhetskod);
            behorighet.krav(Handling.KOPFIL_IMPORTERA, enhet.getId());
            find(uow, enhet, namn).ifPresent(uow::remove);
            uow.save();
        }
    }

    private static Optional<Kolumnmall> find(UnitOfWork uow, Organisationsenhet enhet, String namn) {
        return uow.list(Sokning.of(Kolumnmall.class).lika(ENTITET__ENHET_ID, enhet.getId()).lika(KOLUMNMALL__NAMN, namn)).stream().findFirst();
    }

    private static <T extends Entitet> T ny(T entitet, Organisationsenhet enhet) {
        entitet.setId(UUID.randomUUID().toString());
        entitet.setEnhetId(enhet.getId());
        return entitet;
    }
}
