package se.underlag.process;

import java.time.LocalDate;
import java.util.Optional;

/** A guard of a step: looks at the object and says what hinders. Pure. @param <T> an immutable image of what the process is about */
@FunctionalInterface
public interface Vakt<T> {

    /** @return what hinders the step that day, empty when nothing does */
    Optional<Hinder> prova(T objekt, LocalDate idag);
}
