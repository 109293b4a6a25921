package se.underlag.avtal;

import java.util.Objects;

/**
 * A provider as windows show it.
 *
 * @param id of the provider
 * @param version it was read with
 * @param namn its name
 * @param orgnr organisation number, ten digits; null for none
 * @param adress postal address, lines as they stand on an envelope (BB-22); null for none
 */
public record Leverantorsbild(String id, long version, String namn, String orgnr, String adress) {

    /** Id and name are needed. */
    public Leverantorsbild {
        Objects.requireNonNull(id);
        Objects.requireNonNull(namn);
    }
}
