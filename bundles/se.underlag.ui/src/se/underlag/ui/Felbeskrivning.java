package se.underlag.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.random.RandomGenerator;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.slf4j.LoggerFactory;

import se.underlag.base.Anvandarfel;
import se.underlag.persistence.LagringException;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.ui.internal.Messages;

/**
 * An error in the words of the person who meets it. What the product expects ({@link Anvandarfel}) says itself what to do;
 * anything else gets a number that also stands in the log beside the details.
 *
 * @param rubrik what kind of error
 * @param text what happened and what to do
 * @param nummer the number in the log, null for expected errors
 * @param tekniskt what a driver or the system said in its own words, shown when asked for; null when there is nothing
 */
public record Felbeskrivning(String rubrik, String text, String nummer, String tekniskt) {

    /** Seven hexadecimal digits: enough to find one line of a log. */
    private static final int FIRST_NUMBER = 0x100_0000;
    private static final int NUMBER_LIMIT = 0x1000_0000;

    /** Describes the error, and writes what nobody expected to the log. */
    public static Felbeskrivning of(Throwable error) {
        return switch (unwrapped(error)) {
        case LagringException e when e.orsak() == LagringException.Orsak.UPPTAGEN ->
            new Felbeskrivning(Messages.fel_upptagen, e.getMessage(), null, e.tekniskt().orElse(null));
        case LagringException e -> new Felbeskrivning(Messages.fel_lagring, e.getMessage(), null, e.tekniskt().orElse(null));
        case BehorighetSaknasException e -> new Felbeskrivning(Messages.fel_behorighet, e.getMessage(), null, null);
        case Anvandarfel e -> new Felbeskrivning(Messages.fel_gickInte, e.getMessage(), null, null);
        case Throwable e -> unexpected(e);
        };
    }

    /** @return whether the error only says that the person cancelled */
    public static boolean avbrutet(Throwable error) {
        return unwrapped(error) instanceof OperationCanceledException || unwrapped(error) instanceof InterruptedException;
    }

    private static Felbeskrivning unexpected(Throwable error) {
        String number = Integer.toHexString(RandomGenerator.getDefault().nextInt(FIRST_NUMBER, NUMBER_LIMIT)).toUpperCase(Locale.ROOT);
        LoggerFactory.getLogger(Felbeskrivning.class).error("Error {}", number, error);
        return new Felbeskrivning(Messages.fel_ovantat, NLS.bind(Messages.fel_ovantatText, number), number, null);
    }

    private static Throwable unwrapped(Throwable error) {
        Throwable inner = error;
        while (inner.getCause() != null
                && (inner instanceof InvocationTargetException || inner instanceof ExecutionException || inner instanceof CoreException)) {
            inner = inner.getCause();
        }
        return inner;
    }
}
