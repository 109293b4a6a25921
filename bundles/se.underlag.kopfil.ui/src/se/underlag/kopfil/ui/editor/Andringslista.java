package se.underlag.kopfil.ui.editor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.underlag.kopfil.sammanslagning.Objektandring;

/** The lines in which a list of changes is told to people. */
final class Andringslista {

    /** One line. */
    record Rad(String objekt, String falt, String sparat, String andrat) {
    }

    private Andringslista() {
    }

    /** @return a line for each changed field that says something, row by row; new and removed objects with what they hold */
    static List<Rad> of(Collection<Objektandring> andringar, Objektnamn namn) {
        return andringar.stream().flatMap(andring -> andring.falt().stream()).filter(falt -> Objektnamn.sagerNagot(falt.falt()))
                .filter(falt -> !Objects.equals(falt.bas(), falt.mitt()))
                .sorted(Comparator.comparing((Objektandring.Falt falt) -> namn.ordning(falt.objekt()))
                        .thenComparing(falt -> falt.objekt().typ().equals("Prognoseffekt")))
                .map(falt -> new Rad(namn.objekt(falt.objekt()), namn.falt(falt.objekt(), falt.falt()),
                        namn.varde(falt.objekt().typ(), falt.objekt().id(), falt.falt(), falt.bas()),
                        namn.varde(falt.objekt().typ(), falt.objekt().id(), falt.falt(), falt.mitt())))
                .toList();
    }
}
