package se.underlag.kopfil.ui.forslag;

import java.math.BigDecimal;
import java.util.Comparator;
import se.underlag.base.Belopp;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.ui.sekretess.Sekretess;

/** The columns of the list of proposals. */
enum Forslagskolumn {
    FORSLAG(Messages.kolForslag, 90, false), PERSON(Messages.kolPerson, 160, false), FIL(Messages.kolFil, 170, false),
    INSATS(Messages.kolInsats, 110, false), LEVERANTOR(Messages.kolLeverantor, 140, false), FROM(Messages.kolFrom, 85, false),
    TOM(Messages.kolTom, 85, false), DYGNSPRIS(Messages.kolDygnspris, 85, true), SUMMA(Messages.kolSumma, 110, true),
    SKILLNAD(Messages.kolSkillnad, 100, true), ARENDE(Messages.kolArende, 110, false), STATUS(Messages.kolStatus, 90, false);

    private final String rubrik;
    private final int bredd;
    private final boolean hoger;

    Forslagskolumn(String rubrik, int bredd, boolean hoger) {
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

    String text(Forslagsinfo info) {
        return switch (this) {
        case FORSLAG -> typ(info);
        case PERSON -> Sekretess.NAMN.visa(info.person(), info.dolt());
        case FIL -> (info.kopfil() == null ? Messages.utanFil : info.kopfil()) + ' ' + info.ar();
        case INSATS -> tom(info.insats());
        case LEVERANTOR -> Sekretess.PLATS.visa(tom(info.leverantor()), info.dolt());
        case FROM -> info.from() == null ? "" : info.from().toString();
        case TOM -> info.tom() == null ? "" : info.tom().toString();
        case DYGNSPRIS -> belopp(info.dygnspris());
        case SUMMA -> belopp(info.summa());
        case SKILLNAD -> belopp(info.skillnad());
        case ARENDE -> tom(info.referens());
        case STATUS -> status(info);
        };
    }

    Comparator<Forslagsinfo> ordning() {
        return switch (this) {
        case DYGNSPRIS -> Comparator.comparing(Forslagsinfo::dygnspris, Comparator.nullsFirst(Comparator.naturalOrder()));
        case SUMMA -> Comparator.comparing(Forslagsinfo::summa);
        case SKILLNAD -> Comparator.comparing(Forslagsinfo::skillnad, Comparator.nullsFirst(Comparator.naturalOrder()));
        default -> Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER);
        };
    }

    static String typ(Forslagsinfo info) {
        return switch (info.typ()) {
        case NY_RAD -> Messages.nyRad;
        case ANDRA_RAD -> Messages.andraRad;
        case AVSLUTA_RAD -> Messages.avslutaRad;
        };
    }

    static String status(Forslagsinfo info) {
        return switch (info.status()) {
        case NYTT -> Messages.nytt;
        case ANTAGET -> Messages.antaget;
        case AVVISAT -> Messages.avvisat;
        case ERSATT -> Messages.ersatt;
        };
    }

    private static String belopp(BigDecimal belopp) {
        return belopp == null ? "" : Sekretess.BELOPP.visa(Belopp.svenska(belopp));
    }

    private static String tom(String text) {
        return text == null ? "" : text;
    }
}
