package se.underlag.person.internal;

import se.underlag.base.Anvandarfel;

/** The person is gone. */
final class PersonFinnsInteException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    PersonFinnsInteException(String meddelande) {
        super(meddelande);
    }
}
