package se.underlag.kopfil.internal.export;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.underlag.base.Identitet;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.model.Kopfil;

/**
 * The workbook of a köpfil: a row per row, a green cell shows the month's total V = faktiskt + forecast (PR-02), sums are formulas, and a hidden last
 * column holds the row ids by which it comes back.
 */
public final class Exportbok {

    private static final Locale SVENSKA = Locale.of("sv");
    private static final int FROZEN = 2;
    private static final int FIRST_MONTH = 9;
    private static final int HIDDEN = 0;

    private Exportbok() {
    }

    /** @param enhetsnamn the unit's name, for the title; @param rader images of the stored rows, in order; @param idag today */
    public static Utbok of(Kopfil kopfil, String enhetsnamn, List<Radbild> rader, LocalDate idag) {
        String ar = String.valueOf(kopfil.getAr());
        String titel = MessageFormat.format(Messages.titel, ar, enhetsnamn, kopfil.getNamn());
        List<List<Utcell>> celler = rader.stream().map(rad -> celler(rad, idag)).toList();
        return new Utbok(List.of(new Utblad(MessageFormat.format(Messages.blad, ar), titel, kolumner(), celler, FROZEN)));
    }

    private static List<Utkolumn> kolumner() {
        List<Utkolumn> kolumner = new ArrayList<>();
        kolumner.add(new Utkolumn(Messages.personnummer, Format.TEXT, 15, false));
        kolumner.add(new Utkolumn(Messages.namn, Format.TEXT, 24, false));
        kolumner.add(new Utkolumn(Messages.beslutsnr, Format.TEXT, 15, false));
        kolumner.add(new Utkolumn(Messages.insats, Format.TEXT, 20, false));
        kolumner.add(new Utkolumn(Messages.leverantor, Format.TEXT, 24, false));
        kolumner.add(new Utkolumn(Messages.from, Format.DATUM, 11, false));
        kolumner.add(new Utkolumn(Messages.tom, Format.DATUM, 11, false));
        kolumner.add(new Utkolumn(Messages.dygnspris, Format.KRONOR, 12, false));
        kolumner.add(new Utkolumn(Messages.konto, Format.TEXT, 10, false));
        for (int manad = 1; manad <= 12; manad++) {
            String namn = Month.of(manad).getDisplayName(TextStyle.FULL_STANDALONE, SVENSKA);
            kolumner.add(new Utkolumn(namn.substring(0, 1).toUpperCase(SVENSKA) + namn.substring(1, 3), Format.KRONOR, 13, true));
        }
        kolumner.add(new Utkolumn(Messages.summa, Format.KRONOR, 15, true));
        kolumner.add(new Utkolumn(Messages.kommentar, Format.TEXT, 40, false));
        kolumner.add(new Utkolumn(Radmarkning.RUBRIK, Format.TEXT, HIDDEN, false));
        return kolumner;
    }

    private static List<Utcell> celler(Radbild rad, LocalDate idag) {
        List<Utcell> celler = new ArrayList<>();
        celler.add(
                Utcell.of(rad.identitet() == null ? null : Identitet.read(rad.identitet(), idag).map(Identitet::forPeople).orElse(rad.identitet())));
        celler.add(Utcell.of(rad.namn()));
        celler.add(Utcell.of(rad.beslutsnr()));
        celler.add(Utcell.of(rad.insats()));
        celler.add(Utcell.of(rad.leverantor()));
        celler.add(Utcell.of(rad.period().from()));
        celler.add(Utcell.of(rad.period().tom()));
        celler.add(Utcell.of(rad.dygnspris(), false));
        celler.add(Utcell.of(rad.konto()));
        for (int manad = 1; manad <= 12; manad++) {
            boolean gron = rad.gron().contains(manad);
            BigDecimal visat = gron ? rad.faktiskt().orZero(manad).add(rad.prognos().orZero(manad)) : rad.faktiskt().get(manad);
            celler.add(Utcell.of(visat, gron));
        }
        String manader = Cell.kolumnnamn(FIRST_MONTH) + "{rad}:" + Cell.kolumnnamn(FIRST_MONTH + 11) + "{rad}";
        celler.add(Utcell.formel("SUM(" + manader + ")", rad.summa()));
        celler.add(Utcell.of(rad.kommentar()));
        celler.add(Utcell.of(rad.radId()));
        return celler;
    }
}
