package se.underlag.kopfil;

import java.util.List;

/**
 * What a row's cells may refer to.
 *
 * @param insatser names of all insatser, known to the store or to the product's list, in alphabetical order
 * @param leverantorer names of the leverantörer in the store, in alphabetical order
 */
public record Radval(List<String> insatser, List<String> leverantorer) {

    /** Nothing is known. */
    public static final Radval TOMT = new Radval(List.of(), List.of());
}
