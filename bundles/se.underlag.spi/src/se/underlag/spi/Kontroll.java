package se.underlag.spi;

import java.util.stream.Stream;

/**
 * A check that a module contributes as a service. Pure: the same image gives the same findings, in any thread.
 *
 * @param <T> the immutable image it looks at
 */
public interface Kontroll<T> {

    /** @return the class of image it looks at; shells hand it no other */
    Class<T> type();

    /**
     * @return whether it runs first, on every image. An image that it refuses ({@link Fynd#avvisad}) is kept out of the others' sight; checks
     *         that do not run first see only images that are kept
     */
    default boolean forst() {
        return false;
    }

    /** @return what is wrong with the image; its neighbours are in the context */
    Stream<Fynd> check(T bild, Kontrollsammanhang<T> sammanhang);
}
