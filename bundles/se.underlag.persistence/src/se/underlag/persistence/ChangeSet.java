package se.underlag.persistence;

import java.util.List;

/** What one save changed; the same that the audit log holds and later the outbox sends. @param transaktion id shared by its entries */
public record ChangeSet(String transaktion, List<Andring> andringar) {

    /** What happened to an object. */
    public enum Slag {
        SKAPAT, ANDRAT, BORTTAGET
    }

    /**
     * One object's change.
     *
     * @param typ the model class
     * @param version the version it has now
     * @param falt the changed fields; for new and deleted objects all that hold a value
     */
    public record Andring(Slag slag, String typ, String id, long version, List<Faltandring> falt) {
    }

    /** One field's change, values as text, null for empty. */
    public record Faltandring(String falt, String fore, String efter) {
    }
}
