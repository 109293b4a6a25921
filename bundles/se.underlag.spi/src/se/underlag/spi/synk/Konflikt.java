package se.underlag.spi.synk;

import java.time.Instant;
import java.util.List;

/**
 * One object that was changed here and by somebody else. Nothing is overwritten before the user has chosen.
 *
 * @param id of the conflict
 * @param entitet model class; @param objekt what it is called, masked where it must be
 * @param slag what met what
 * @param minTid when it was changed here; @param deras who changed it there; @param derasTid when the server took that
 * @param falt fields where both have a will, those that only make sense together under the same group
 */
public record Konflikt(String id, String entitet, String objektId, String objekt, Slag slag, Instant minTid, String deras, Instant derasTid,
        List<Falt> falt) {

    /** What met what. */
    public enum Slag {
        ANDRAT_MOT_ANDRAT, ANDRAT_HAR_BORTTAGET_DAR, BORTTAGET_HAR_ANDRAT_DAR, DEL_TILLAGD_BEHALLARE_BORTTAGEN
    }

    /**
     * One field in three readings.
     *
     * @param falt attribute of the model; @param namn what people call it; @param grupp fields of one group are chosen together; null for alone
     * @param bas as both had it; @param min as it is here; @param deras as it is there; texts of stored values, null for empty
     * @param basText readable; @param minText readable; @param derasText readable
     */
    public record Falt(String falt, String namn, String grupp, String bas, String min, String deras, String basText, String minText,
            String derasText) {
    }
}
