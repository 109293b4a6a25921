package se.underlag.kopfil.ui.livscykel;

import se.underlag.base.Belopp;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.ui.sekretess.Sekretess;

/** The columns of the list of versions. */
enum Versionskolumn {
    VERSION(Messages.kolVersion, 150, false), UPPLADDAD(Messages.kolUppladdad, 130, false), AV(Messages.kolAv, 110, false),
    RADER(Messages.kolRader, 60, true), FAKTISKT(Messages.kolFaktiskt, 120, true), PROGNOS(Messages.kolPrognos, 120, true),
    KONTROLLSUMMA(Messages.kolKontrollsumma, 120, false), ANTECKNING(Messages.kolAnteckning, 240, false);

    private final String rubrik;
    private final int bredd;
    private final boolean hoger;

    Versionskolumn(String rubrik, int bredd, boolean hoger) {
        this.rubrik = rubrik;
        this.bredd = bredd;
        this.hoger = hoger;
    }

    String rubrik() {
        return rubrik;
    }

    /** @return pixels at 100 % */
    int bredd() {
        return bredd;
    }

    boolean hoger() {
        return hoger;
    }

    String text(Versionsinfo info) {
        return switch (this) {
        case VERSION -> info.beteckning();
        case UPPLADDAD -> Manader.tid(info.tidpunkt());
        case AV -> info.av();
        case RADER -> String.valueOf(info.rader());
        case FAKTISKT -> Sekretess.BELOPP.visa(Belopp.svenska(info.summaFaktiskt()));
        case PROGNOS -> Sekretess.BELOPP.visa(Belopp.svenska(info.summaPrognos()));
        case KONTROLLSUMMA -> info.kortSumma();
        case ANTECKNING -> info.anteckning() == null ? "" : Sekretess.FRITEXT.visa(info.anteckning());
        };
    }
}
