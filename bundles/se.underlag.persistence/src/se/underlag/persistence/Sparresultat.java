package se.underlag.persistence;

import java.util.List;

/** How a save went. */
public sealed interface Sparresultat {

    /** Everything is stored. @param andringar what changed, as the audit log has it; */
    record Sparat(ChangeSet andringar) implements Sparresultat {
    }

    /** Nothing is stored: others were faster with these objects. */
    record Konflikt(List<Objektkonflikt> objekt) implements Sparresultat {
    }

    /**
     * One object that somebody else saved after it was read.
     *
     * @param typ the model class, {@code Kopfilsrad}
     * @param borttaget whether the other deleted it
     * @param andradAv who saved it
     * @param falt the fields where mine and theirs differ; base is null where it is not known
     */
    record Objektkonflikt(String typ, String id, boolean borttaget, String andradAv, java.time.Instant andradTid, List<Faltkonflikt> falt) {
    }

    /** One field as it was read, as I want it, as it now is. Values as text, null for empty. */
    record Faltkonflikt(String falt, String bas, String mitt, String deras) {
    }
}
