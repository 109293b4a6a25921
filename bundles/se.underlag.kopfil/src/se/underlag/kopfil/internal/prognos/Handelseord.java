package se.underlag.kopfil.internal.prognos;

import se.underlag.model.Handelsetyp;

/** What kinds of events are called in running text. */
public final class Handelseord {

    private Handelseord() {
    }

    public static String av(Handelsetyp typ) {
        return switch (typ == null ? Handelsetyp.ATGARD : typ) {
        case FORLANGNING -> Messages.typForlangning;
        case NYTT_ARENDE -> Messages.typNyttArende;
        case BYTE_AV_INSATS -> Messages.typByte;
        case AVSLUT_IFORTID -> Messages.typAvslut;
        case PRISANDRING -> Messages.typPris;
        case FLYTT -> Messages.typFlytt;
        case F100 -> Messages.typF100;
        case ATGARD -> Messages.typAtgard;
        };
    }
}
