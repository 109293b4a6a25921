package se.underlag.base;

/**
 * Marks an exception whose message is Swedish, meant for the person at the screen, and says what to do. Windows show it as it is; the message of
 * any other exception stays in the log.
 */
public interface Anvandarfel {

    /** @return what happened and what to do, Swedish, without personal data */
    String getMessage();
}
