package se.underlag.sync.internal.klient;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.underlag.spi.synk.Konflikt.Slag;

/**
 * A conflict as it is stored.
 *
 * @param rader all rows that it holds: the row itself and the parts that go with it
 * @param bas as both had it; @param min as it is here; @param deras as it is there: only the fields that differ
 * @param lost when it was resolved, null while it is open; @param valt field to the value chosen
 */
record Krock(String id, Slag slag, Nyckel rad, Instant minTid, String deras, Instant derasTid, List<Nyckel> rader, Map<String, String> bas,
        Map<String, String> min, Map<String, String> derasVarden, String lostAv, Instant lost, Map<String, String> valt) {
}
