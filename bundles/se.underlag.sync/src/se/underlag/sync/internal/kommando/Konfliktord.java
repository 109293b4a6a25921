package se.underlag.sync.internal.kommando;

import se.underlag.spi.synk.Konflikt.Slag;

/** Words about a whole object in conflict. */
final class Konfliktord {

    /** What stands for the field where the whole object is in conflict. */
    static final String HELA = "objekt";

    private Konfliktord() {
    }

    static String mitt(Slag kind) {
        return switch (kind) {
        case ANDRAT_HAR_BORTTAGET_DAR, ANDRAT_MOT_ANDRAT -> Messages.andrat;
        case BORTTAGET_HAR_ANDRAT_DAR -> Messages.borttaget;
        case DEL_TILLAGD_BEHALLARE_BORTTAGEN -> Messages.delTillagd;
        };
    }

    static String deras(Slag kind) {
        return kind == Slag.BORTTAGET_HAR_ANDRAT_DAR || kind == Slag.ANDRAT_MOT_ANDRAT ? Messages.andrat : Messages.borttaget;
    }

    /** @return whether the object stays when mine is chosen */
    static boolean mittBestar(Slag kind) {
        return kind != Slag.BORTTAGET_HAR_ANDRAT_DAR;
    }
}
