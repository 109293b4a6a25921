package se.underlag.avtal.internal.tjanst;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.UnitOfWork;

/** A store in which something happens between what a unit of work read and its commit. */
final class Mellanlagring {

    private Mellanlagring() {
    }

    /** @param handelse happens before the first commit */
    static Lagring fore(Lagring lagring, Runnable handelse) {
        AtomicBoolean kvar = new AtomicBoolean(true);
        return (Lagring) Proxy.newProxyInstance(Lagring.class.getClassLoader(), new Class<?>[] { Lagring.class },
                (proxy, metod, varden) -> metod.getName().equals("open") ? unit(lagring.open((String) varden[0]), kvar, handelse)
                        : metod.invoke(lagring, varden));
    }

    private static UnitOfWork unit(UnitOfWork unit, AtomicBoolean kvar, Runnable handelse) {
        return (UnitOfWork) Proxy.newProxyInstance(UnitOfWork.class.getClassLoader(), new Class<?>[] { UnitOfWork.class }, (proxy, metod, varden) -> {
            if (metod.getName().equals("save") && kvar.getAndSet(false)) {
                handelse.run();
            }
            try {
                return metod.invoke(unit, varden);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }
}
