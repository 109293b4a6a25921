package se.underlag.kopfil.ui.prognos;

import java.util.Comparator;
import java.util.stream.Collectors;
import se.underlag.base.Belopp;
import se.underlag.ui.Installningar;
import se.underlag.spi.ord.Faltord;
import se.underlag.ui.sekretess.Sekretess;

/** The columns of the list of events. */
enum Handelsekolumn {
    TYP(150), VEM(190), RADER(90), DATUM(120), EFFEKT(130), STATUS(110), UNDERLAG(210), SAKERHET(90), ORSAK(180), AV(110);

    private static final String KLASS = "Prognoshandelse";
    private static final int MANGA = 4;

    private final int bredd;

    Handelsekolumn(int bredd) {
        this.bredd = bredd;
    }

    /** @return pixels at 100 % */
    int bredd() {
        return bredd;
    }

    String rubrik() {
        return switch (this) {
        case TYP -> Messages.handelseTyp;
        case VEM -> Installningar.personord().rubrik();
        case RADER -> Messages.handelseRader;
        case DATUM -> Messages.faltFran;
        case EFFEKT -> Messages.handelseEffekt;
        case STATUS -> Messages.handelseStatus;
        case UNDERLAG -> Messages.faltUnderlag;
        case SAKERHET -> Messages.faltSakerhet;
        case ORSAK -> Messages.faltOrsak;
        case AV -> Messages.handelseAv;
        };
    }

    /** @return what people read, masked where it must be */
    String text(Handelserad handelse) {
        return switch (this) {
        case TYP -> ord("typ", handelse.typ());
        case VEM -> Sekretess.NAMN.visa(handelse.vem(), handelse.skyddad());
        case RADER -> handelse.rader().size() > MANGA ? String.valueOf(handelse.rader().size()) + Messages.handelseAntalRader
                : handelse.rader().stream().map(String::valueOf).collect(Collectors.joining(", "));
        case DATUM -> handelse.datum() == null ? "" : handelse.datum().toString();
        case EFFEKT -> Sekretess.BELOPP.visa(Belopp.svenska(handelse.effekt()));
        case STATUS -> ord("status", handelse.status());
        case UNDERLAG -> fritext(handelse.underlag(), handelse.skyddad());
        case SAKERHET -> tom(handelse.sakerhet());
        case ORSAK -> fritext(handelse.orsak(), handelse.skyddad());
        case AV -> handelse.avVem() == null ? Messages.handelseOsparad : handelse.avVem();
        };
    }

    private static String ord(String falt, Enum<?> varde) {
        return varde == null ? "" : Faltord.current().varde(KLASS, falt, varde.name());
    }

    private static String fritext(String text, boolean skyddad) {
        return tom(text).isEmpty() ? "" : Sekretess.FRITEXT.visa(text, skyddad);
    }

    private static String tom(String text) {
        return text == null ? "" : text;
    }

    Comparator<Handelserad> ordning() {
        return switch (this) {
        case EFFEKT -> Comparator.comparing(Handelserad::effekt);
        case RADER -> Comparator.comparing(handelse -> handelse.rader().isEmpty() ? 0 : handelse.rader().get(0));
        default -> Comparator.comparing(this::text);
        };
    }
}
