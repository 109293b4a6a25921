package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.underlag.model.Kopfilsforslag;
import se.underlag.spi.forslag.Radforslag;

/** Hands proposals to the köpfil in the unit of work of a step, in the place of those that stood open. */
final class Forslagslamning {

    private final Optional<Radforslag> tjanst;

    /** @param tjanst makes proposals; empty where no module does */
    Forslagslamning(Optional<Radforslag> tjanst) {
        this.tjanst = tjanst;
    }

    void lamna(Lage lage, Foljd foljd, Function<Radforslag, List<Kopfilsforslag>> nya) {
        tjanst.ifPresent(service -> {
            List<Kopfilsforslag> forslag = nya.apply(service);
            service.ersatta(forslag).forEach(lage.uow()::merge);
            forslag.forEach(lage.uow()::add);
            if (!forslag.isEmpty()) {
                foljd.meddela(MessageFormat.format(Messages.forslagLamnade, String.valueOf(forslag.size())));
            }
        });
    }
}
