package se.underlag.sync.internal.klient;

import java.util.Map;
import se.underlag.persistence.rad.Radandring.Slag;

/**
 * A row's change in the outbox. A row is always what the server has with the slips of the outbox upon it, so that taking them off again gives what the
 * server has.
 *
 * @param id of the change, unique for ever
 * @param tx the local transaction
 * @param bas the server's version that it was sent with, null before
 * @param fore what the fields were before, as far as they are known today: whoever applies a change of others writes them anew
 */
record Lapp(String id, String tx, Slag slag, Nyckel rad, Long bas, Map<String, String> fore, Map<String, String> efter) {

    Lapp med(Map<String, String> before, Map<String, String> after) {
        return new Lapp(id, tx, slag, rad, bas, before, after);
    }

    Lapp med(Slag kind, Map<String, String> before, Map<String, String> after) {
        return new Lapp(id, tx, kind, rad, bas, before, after);
    }

    /** @return whether it only counts up the version of a container whose parts changed */
    boolean rakning() {
        return slag == Slag.ANDRAD && efter.isEmpty();
    }
}
