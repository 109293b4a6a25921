package se.underlag.avtal.internal.bevakning;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.underlag.avtal.Arendebild;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.regler.Datumparametrar;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.uppgift.Bevakning;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/** A deadline of open cases. */
abstract class Arendebevakning implements Bevakning {

    /** What a window opens: a case. */
    static final String ARENDE = "Placeringsarende";

    private final String regel;
    private final String namn;
    private final Bevakningslager lager;
    private final Set<Placeringstillstand> tillstand;

    /** @param tillstand states in which the deadline may be told */
    Arendebevakning(String regel, String namn, Bevakningslager lager, Set<Placeringstillstand> tillstand) {
        this.regel = regel;
        this.namn = namn;
        this.lager = lager;
        this.tillstand = tillstand;
    }

    /** @return what is to be done about the case that day */
    abstract Stream<Uppgift> prova(Arendebild arende, Datumparametrar parametrar, LocalDate idag);

    @Override public final String regel() {
        return regel;
    }

    @Override public final String namn() {
        return namn;
    }

    @Override public final List<Uppgift> uppgifter(LocalDate idag) {
        Datumparametrar parametrar = lager.parametrar();
        return lager.oppna(tillstand).stream().flatMap(arende -> prova(arende, parametrar, idag)).toList();
    }

    /** @param vad with the reference of the case as {0}; @param varfor with the day as {0} */
    final Uppgift uppgift(Arendebild arende, String vad, String varfor, Roll roll, LocalDate frist, Uppgiftsstatus status, boolean egenFrist) {
        return new Uppgift(regel + ":" + arende.id() + ":" + roll, MessageFormat.format(vad, arende.referens()), varfor, regel, roll,
                Ansvarig.av(arende, roll), frist, status, egenFrist, arende.enhetId(), new Objektref(ARENDE, arende.id()));
    }
}
