package se.underlag.person.internal;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ANDRAD_TID;

import java.time.Instant;
import se.underlag.model.Entitet;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** What tells whether objects of a class have changed since they were read: how many there are and when the last one was written. */
record Tillstand(long antal, Instant senast) {

    static <T extends Entitet> Tillstand of(UnitOfWork uow, Class<T> type) {
        return new Tillstand(uow.count(Sokning.of(type)),
                uow.list(Sokning.of(type).orderDescending(ENTITET__ANDRAD_TID).page(0, 1)).stream().map(Entitet::getAndradTid).findFirst()
                        .orElse(null));
    }
}
