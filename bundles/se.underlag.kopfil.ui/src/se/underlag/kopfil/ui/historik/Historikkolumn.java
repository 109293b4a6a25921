package se.underlag.kopfil.ui.historik;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.historik.Historikrad;
import se.underlag.ui.sekretess.Sekretess;

/** The columns of the history. */
enum Historikkolumn {
    TID(Messages.historik_tid, 130), ANVANDARE(Messages.historik_anvandare, 110), HANDELSE(Messages.historik_handelse, 100),
    FALT(Messages.historik_falt, 190), FORE(Messages.historik_fore, 190), EFTER(Messages.historik_efter, 190);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private final String rubrik;
    private final int bredd;

    Historikkolumn(String rubrik, int bredd) {
        this.rubrik = rubrik;
        this.bredd = bredd;
    }

    String rubrik() {
        return rubrik;
    }

    /** @return pixels at 100 % */
    int bredd() {
        return bredd;
    }

    String text(Historikrad row) {
        return switch (this) {
        case TID -> TIME.format(row.tid());
        case ANVANDARE -> row.anvandare();
        case HANDELSE -> row.handelse();
        case FALT -> row.falt();
        case FORE -> Sekretess.FRITEXT.visa(row.fore());
        case EFTER -> Sekretess.FRITEXT.visa(row.efter());
        };
    }
}
