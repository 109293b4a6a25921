package se.underlag.avtal.internal.tjanst;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
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

    /** @return how often what is done asks units of work for objects, all units taken together */
    static long fragor(Lagring lagring, Consumer<Lagring> gors) {
        AtomicLong asked = new AtomicLong();
        gors.accept((Lagring) Proxy.newProxyInstance(Lagring.class.getClassLoader(), new Class<?>[] { Lagring.class }, (proxy, metod, varden) -> {
            Object result = metod.invoke(lagring, varden);
            return result instanceof UnitOfWork unit ? counted(unit, asked) : result;
        }));
        return asked.get();
    }

    private static UnitOfWork counted(UnitOfWork unit, AtomicLong asked) {
        return (UnitOfWork) Proxy.newProxyInstance(UnitOfWork.class.getClassLoader(), new Class<?>[] { UnitOfWork.class }, (proxy, metod, varden) -> {
            if (Set.of("list", "find", "count").contains(metod.getName())) {
                asked.incrementAndGet();
            }
            return metod.invoke(unit, varden);
        });
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
