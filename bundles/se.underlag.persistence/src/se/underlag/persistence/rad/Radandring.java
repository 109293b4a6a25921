package se.underlag.persistence.rad;

import java.util.Map;

/**
 * One row's change in a transaction, as it stands in the database.
 *
 * @param entitet model class
 * @param enhetId unit of the row after the change, before it for a removed one; null for what belongs to no unit
 * @param fore attribute to value before, for what changed; everything for a removed row; empty for a new one
 * @param efter attribute to value after, for what changed; everything that holds a value for a new row; empty for a removed one. Values are the texts
 *     of {@link Radtext}; null for no value. Version and stamps ({@code version, skapad*, andrad*}) are left out
 * @param version the local version after the change
 */
public record Radandring(Slag slag, String entitet, String id, String enhetId, Map<String, String> fore, Map<String, String> efter, long version) {

    /** What happened. */
    public enum Slag {
        NY, ANDRAD, BORTTAGEN
    }
}
