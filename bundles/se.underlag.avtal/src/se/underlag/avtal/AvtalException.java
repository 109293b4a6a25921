package se.underlag.avtal;

import java.util.List;
import se.underlag.base.Anvandarfel;
import se.underlag.process.Hinder;

/** A step or a start that was refused; nothing is stored. The message is for people. */
public final class AvtalException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1;

    private final transient List<Hinder> hinder;

    /** Refused by the rules. */
    public AvtalException(String message, List<Hinder> hinder) {
        super(message);
        this.hinder = List.copyOf(hinder);
    }

    /** Refused for another reason: a value that is missing, a case that somebody else took further. */
    public AvtalException(String message) {
        this(message, List.of());
    }

    /** @return what hinders; empty when it is no rule */
    public List<Hinder> hinder() {
        return hinder == null ? List.of() : hinder;
    }
}
