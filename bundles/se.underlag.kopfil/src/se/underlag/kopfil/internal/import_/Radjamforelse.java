package se.underlag.kopfil.internal.import_;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.underlag.base.Belopp;
import se.underlag.base.Identitet;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Importplan.Andring;
import se.underlag.kopfil.Kolumnkarta;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.internal.lagring.Mask;

/**
 * Compares a row of a file with the stored one, field by field. A column that the file does not have says nothing about what is stored. The name
 * belongs to the person, not to the row, and is no difference.
 */
public final class Radjamforelse {

    /** What a row states beside its months. */
    public enum Falt {
        IDENTITET(Radfalt.PERSON), BESLUTSNR(Radfalt.BESLUT), INSATS(Radfalt.INSATS), LEVERANTOR(Radfalt.LEVERANTOR), FROM(Radfalt.FROM),
        TOM(Radfalt.TOM), DYGNSPRIS(Radfalt.DYGNSPRIS), KONTO(Radfalt.KONTO), KOMMENTAR(Radfalt.KOMMENTAR);

        private final String kolumn;

        Falt(String kolumn) {
            this.kolumn = kolumn;
        }

        /** @return the field's name in columns, see {@link Radfalt} */
        public String kolumn() {
            return kolumn;
        }
    }

    private static final Locale SVENSKA = Locale.of("sv");

    private final Set<Falt> ifyllda;
    private final UnaryOperator<String> insats;
    private final LocalDate idag;

    /**
     * @param fil all rows of the file, to see which columns it has
     * @param insats gives the name that an insats is known by
     * @param idag today, to write identity numbers as people do
     */
    public Radjamforelse(Collection<Radbild> fil, UnaryOperator<String> insats, LocalDate idag) {
        this.insats = insats;
        this.idag = idag;
        this.ifyllda = EnumSet.noneOf(Falt.class);
        for (Falt falt : Falt.values()) {
            if (fil.stream().anyMatch(rad -> harKolumn(rad, falt))) {
                ifyllda.add(falt);
            }
        }
    }

    /** For a workbook with these columns, whether it has rows or not. */
    public Radjamforelse(Kolumnkarta karta, UnaryOperator<String> insats, LocalDate idag) {
        this(List.of(), insats, idag);
        for (Falt falt : Falt.values()) {
            if (harKolumn(karta, falt)) {
                ifyllda.add(falt);
            }
        }
    }

    private static boolean harKolumn(Radbild rad, Falt falt) {
        return rad.karta() == null || harKolumn(rad.karta(), falt);
    }

    private static boolean harKolumn(Kolumnkarta karta, Falt falt) {
        return karta.har(falt.kolumn) || (falt == Falt.FROM || falt == Falt.TOM) && karta.har(Radfalt.PERIOD);
    }

    /** @return whether the file has a column for the month's amounts */
    public static boolean harManad(Radbild rad, int manad) {
        return rad.karta() == null || rad.karta().har(Radfalt.manad(manad));
    }

    /** @return whether the file has the column */
    public boolean fyller(Falt falt) {
        return ifyllda.contains(falt);
    }

    /** @return whether nothing differs */
    boolean lika(Radbild fil, Radbild lagrad) {
        return ifyllda.stream().noneMatch(falt -> skiljer(falt, fil, lagrad)) && manaderLika(fil, lagrad);
    }

    /** @return the months that differ, 1 to 12 */
    public static List<Integer> andradeManader(Radbild fil, Radbild lagrad) {
        List<Integer> andrade = new ArrayList<>();
        for (int manad = 1; manad <= 12; manad++) {
            if (harManad(fil, manad) && !Manadscell.iFil(fil, manad, lagrad.faktiskt().get(manad)).same(Manadscell.lagrad(lagrad, manad))) {
                andrade.add(manad);
            }
        }
        return andrade;
    }

    /** @return what the row of the file shows more than the stored one, SEK; empty in months that do not differ */
    static Manadsbelopp skillnad(Radbild fil, Radbild lagrad) {
        Manadsbelopp skillnad = Manadsbelopp.TOMT;
        for (int manad : andradeManader(fil, lagrad)) {
            BigDecimal efter = Manadscell.iFil(fil, manad, lagrad.faktiskt().get(manad)).visat();
            BigDecimal fore = Manadscell.lagrad(lagrad, manad).visat();
            skillnad = skillnad.with(manad, (efter == null ? Belopp.NOLL : efter).subtract(fore == null ? Belopp.NOLL : fore));
        }
        return skillnad;
    }

    /** @return whether the row of the file hides the field, so that what is stored stays */
    boolean maskerad(Falt falt, Radbild fil) {
        // A mask in the place of a beslut reads as a word of nobody's, that is as none.
        return Mask.ar(varde(falt, fil)) || falt == Falt.BESLUTSNR && fil.beslutsnr() == null && Mask.ar(fil.identitet());
    }

    /** @return whether the two differ in that field */
    public boolean skiljer(Falt falt, Radbild fil, Radbild lagrad) {
        if (!fyller(falt) || maskerad(falt, fil)) {
            return false;
        }
        return switch (falt) {
        case DYGNSPRIS -> !same(fil.dygnspris(), lagrad.dygnspris());
        case KONTO, KOMMENTAR -> !String.valueOf(Nyckel.text(varde(falt, fil))).equals(String.valueOf(Nyckel.text(varde(falt, lagrad))));
        default -> !Nyckel.of(varde(falt, fil)).equals(Nyckel.of(varde(falt, lagrad)));
        };
    }

    /** @return every difference as people read it; empty when the rows are alike */
    List<Andring> andringar(Radbild fil, Radbild lagrad) {
        List<Andring> andringar = new ArrayList<>();
        for (Falt falt : ifyllda) {
            if (skiljer(falt, fil, lagrad)) {
                andringar.add(new Andring(rubrik(falt), visa(falt, lagrad), visa(falt, fil)));
            }
        }
        for (int manad : andradeManader(fil, lagrad)) {
            Manadscell fore = Manadscell.lagrad(lagrad, manad);
            Manadscell efter = Manadscell.iFil(fil, manad, lagrad.faktiskt().get(manad));
            andringar.add(new Andring(manadsnamn(manad), fore.forPeople(Messages.prognosmarke), efter.forPeople(Messages.prognosmarke)));
        }
        return andringar;
    }

    private static boolean manaderLika(Radbild fil, Radbild lagrad) {
        return andradeManader(fil, lagrad).isEmpty();
    }

    private String varde(Falt falt, Radbild rad) {
        return switch (falt) {
        case IDENTITET -> rad.identitet();
        case BESLUTSNR -> rad.beslutsnr();
        case INSATS -> rad.insats() == null ? null : insats.apply(rad.insats());
        case LEVERANTOR -> rad.leverantor();
        case FROM -> text(rad.period().from());
        case TOM -> text(rad.period().tom());
        case DYGNSPRIS -> text(rad.dygnspris());
        case KONTO -> rad.konto();
        case KOMMENTAR -> rad.kommentar();
        };
    }

    /** @return whether the row says anything there */
    public boolean harVarde(Falt falt, Radbild rad) {
        return Nyckel.text(varde(falt, rad)) != null;
    }

    private String visa(Falt falt, Radbild rad) {
        String text = varde(falt, rad);
        if (text == null) {
            return "";
        }
        return switch (falt) {
        case IDENTITET -> Identitet.read(text, idag).map(Identitet::forPeople).orElse(text);
        case DYGNSPRIS -> Belopp.svenska(rad.dygnspris());
        default -> text;
        };
    }

    /** @return what people call the field */
    public static String rubrik(Falt falt) {
        return switch (falt) {
        case IDENTITET -> Messages.faltIdentitet;
        case BESLUTSNR -> Messages.faltBeslutsnr;
        case INSATS -> Messages.faltInsats;
        case LEVERANTOR -> Messages.faltLeverantor;
        case FROM -> Messages.faltFrom;
        case TOM -> Messages.faltTom;
        case DYGNSPRIS -> Messages.faltDygnspris;
        case KONTO -> Messages.faltKonto;
        case KOMMENTAR -> Messages.faltKommentar;
        };
    }

    /** @return the month's name as a heading, {@code Nov} */
    public static String manadsnamn(int manad) {
        String namn = Month.of(manad).getDisplayName(TextStyle.FULL_STANDALONE, SVENSKA);
        return namn.substring(0, 1).toUpperCase(SVENSKA) + namn.substring(1, 3);
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null ? b == null : b != null && Belopp.oren(a).compareTo(Belopp.oren(b)) == 0;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
