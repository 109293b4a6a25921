package se.underlag.kopfil.internal.tjanst;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.underlag.base.Period;
import se.underlag.model.Parameter;

/** Dated parameters as they were read; immutable, for checks in any thread. */
public final class Parametrar {

    private final List<Varde> varden;

    private record Varde(String nyckel, String varde, Period period) {
    }

    /** @param parametrar what is stored */
    public Parametrar(Collection<Parameter> parametrar) {
        this.varden = parametrar.stream().map(p -> new Varde(p.getNyckel(), p.getVarde(), new Period(p.getFrom(), p.getTom()))).toList();
    }

    /** @return the value that is valid on the day, empty when none is */
    public Optional<String> on(String nyckel, LocalDate dag) {
        return varden.stream().filter(varde -> varde.nyckel().equals(nyckel) && varde.period().contains(dag)).map(Varde::varde).findFirst();
    }
}
