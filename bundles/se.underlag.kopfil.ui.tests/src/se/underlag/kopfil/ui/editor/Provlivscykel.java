package se.underlag.kopfil.ui.editor;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.Livscykelsteg;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.model.Kopfilsstatus;

/** A life cycle that stands still: a colleague's arbetsfil that may be reviewed. */
final class Provlivscykel {

    private static final Filstatus STATUS = new Filstatus(
            new Kopfilsinfo("fil", "enhet", "4120", 2024, "Centrum boende", "annexe", Kopfilsstatus.ARBETSFIL, 1), Kopfilsstatus.ARBETSFIL, "annexe",
            "Anna Exempelsson", false, true, Optional.empty(), Optional.empty(), Set.of(Livscykelsteg.GRANSKA));

    /** @return the service */
    Livscykeltjanst tjanst() {
        return (Livscykeltjanst) Proxy.newProxyInstance(Livscykeltjanst.class.getClassLoader(), new Class<?>[] { Livscykeltjanst.class },
                (proxy, method, arguments) -> switch (method.getName()) {
                case "status" -> STATUS;
                case "versioner" -> List.of();
                case "hashCode" -> System.identityHashCode(STATUS);
                case "equals" -> proxy == arguments[0];
                default -> method.getName();
                });
    }
}
