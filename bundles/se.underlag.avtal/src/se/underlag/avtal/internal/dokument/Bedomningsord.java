package se.underlag.avtal.internal.dokument;

import se.underlag.model.Bedomningstyp;

/** What kinds of behovsbedömning are called in a document. */
final class Bedomningsord {

    private Bedomningsord() {
    }

    static String of(Bedomningstyp typ) {
        return switch (typ) {
        case NY -> Messages.typNy;
        case UPPFOLJANDE -> Messages.typUppfoljande;
        case FORANDRADE_BEHOV -> Messages.typForandrade;
        };
    }
}
