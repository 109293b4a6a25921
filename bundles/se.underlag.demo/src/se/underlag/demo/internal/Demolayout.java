package se.underlag.demo.internal;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import se.underlag.base.Belopp;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;

/** How a unit lays out its köpfiler; three units, three habits. The headings are theirs, and so are not translated. */
enum Demolayout {

    /** Close to our own: numbers, dates, a sum column by formula. */
    ORDNAD,
    /** Another order, other words, months as dates, every number a text. */
    TEXTER,
    /** Names first with the family name ahead, months in full, titles above; saved by LibreOffice. */
    LIBREOFFICE;

    private static final Locale SVENSKA = Locale.of("sv");

    /** A column and what a row shows in it. */
    private record Kolumn(Utkolumn ut, Function<Demorad, Utcell> cell) {
    }

    Utbok bok(String enhet, int ar, List<Demorad> rader) {
        List<Kolumn> kolumner = kolumner(ar);
        List<List<Utcell>> celler = rader.stream()
                .map(rad -> kolumner.stream().map(kolumn -> rad.blank ? Utcell.TOM : kolumn.cell().apply(rad)).toList()).toList();
        String titel = this == TEXTER ? null : MessageFormat.format("Köpfil {0} {1}", enhet, String.valueOf(ar));
        String blad = this == LIBREOFFICE ? "Placeringar" : "Köpfil " + ar;
        return new Utbok(List.of(new Utblad(blad, titel, kolumner.stream().map(Kolumn::ut).toList(), celler, 2)));
    }

    private List<Kolumn> kolumner(int ar) {
        return switch (this) {
        case ORDNAD -> ordnad();
        case TEXTER -> texter(ar);
        case LIBREOFFICE -> libreoffice();
        };
    }

    private static List<Kolumn> ordnad() {
        List<Kolumn> kolumner = new ArrayList<>(List.of(text("Personnummer", 15, Demolayout::langtNummer),
                text("Namn", 24, rad -> rad.person == null ? null : rad.person.fornamn() + ' ' + rad.person.efternamn()),
                text("Beslutsnummer", 14, rad -> rad.beslutsnr), text("Insats", 18, rad -> rad.insats),
                text("Leverantör", 24, rad -> rad.leverantor), datum("Från", rad -> Utcell.of(rad.from)), datum("Till", rad -> Utcell.of(rad.tom)),
                kronor("Dygnspris", rad -> Utcell.of(rad.pris, false)), text("Konto", 8, rad -> rad.konto)));
        int forsta = kolumner.size();
        for (int manad = 1; manad <= 12; manad++) {
            int m = manad;
            kolumner.add(new Kolumn(new Utkolumn(manad(manad).substring(0, 3), Format.KRONOR, 13, true), rad -> tal(rad, m)));
        }
        String omrade = Cell.kolumnnamn(forsta) + "{rad}:" + Cell.kolumnnamn(forsta + 11) + "{rad}";
        kolumner.add(new Kolumn(new Utkolumn("Summa", Format.KRONOR, 15, true), rad -> rad.angivenSumma != null ? Utcell.of(rad.angivenSumma, false)
                : rad.olasligMars != null ? Utcell.TOM : Utcell.formel("SUM(" + omrade + ")", rad.summa())));
        kolumner.add(text("Kommentar", 34, rad -> rad.kommentar));
        return kolumner;
    }

    private static List<Kolumn> texter(int ar) {
        List<Kolumn> kolumner = new ArrayList<>(List.of(text("Utförare", 26, rad -> rad.leverantor), text("Boendeform", 18, rad -> rad.insats),
                text("Brukarens namn", 24, rad -> rad.person == null ? null : rad.person.fornamn() + ' ' + rad.person.efternamn()),
                text("Pers.nr", 14, rad -> rad.identitet), text("Beslut nr", 12, rad -> rad.beslutsnr),
                text("Fr.o.m.", 12, rad -> rad.from == null ? null : rad.from.toString()),
                text("T.o.m.", 12, rad -> rad.tom == null ? null : rad.tom.toString()),
                text("Kr per dygn", 12, rad -> rad.pris == null ? null : Belopp.svenska(rad.pris))));
        for (int manad = 1; manad <= 12; manad++) {
            int m = manad;
            kolumner.add(new Kolumn(new Utkolumn("%d-%02d-01".formatted(ar, manad), Format.TEXT, 13, false), rad -> talsomtext(rad, m)));
        }
        kolumner.add(text("Totalt år", 15, rad -> Belopp.svenska(rad.angivenSumma != null ? rad.angivenSumma : rad.summa())));
        kolumner.add(text("Anteckning", 34, rad -> rad.kommentar));
        return kolumner;
    }

    private static List<Kolumn> libreoffice() {
        List<Kolumn> kolumner = new ArrayList<>(List.of(
                text("Namn", 26, rad -> rad.person == null ? null : rad.person.efternamn() + ", " + rad.person.fornamn()),
                text("Personnr", 15, Demolayout::langtNummer), text("Insatstyp", 18, rad -> rad.insats),
                text("Vårdgivare", 26, rad -> rad.leverantor),
                text("Beslutsnr", 13, rad -> rad.beslutsnr), kronor("Dygnskostnad", rad -> Utcell.of(rad.pris, false)),
                datum("Startdatum", rad -> Utcell.of(rad.from)), datum("Slutdatum", rad -> Utcell.of(rad.tom))));
        for (int manad = 1; manad <= 12; manad++) {
            int m = manad;
            kolumner.add(new Kolumn(new Utkolumn(manad(manad), Format.KRONOR, 13, true), rad -> tal(rad, m)));
        }
        kolumner.add(text("Övrigt", 34, rad -> rad.kommentar));
        return kolumner;
    }

    private static Kolumn text(String rubrik, int bredd, Function<Demorad, String> text) {
        return new Kolumn(new Utkolumn(rubrik, Format.TEXT, bredd, false), rad -> Utcell.of(text.apply(rad)));
    }

    private static Kolumn datum(String rubrik, Function<Demorad, Utcell> cell) {
        return new Kolumn(new Utkolumn(rubrik, Format.DATUM, 11, false), cell);
    }

    private static Kolumn kronor(String rubrik, Function<Demorad, Utcell> cell) {
        return new Kolumn(new Utkolumn(rubrik, Format.KRONOR, 13, false), cell);
    }

    private static String langtNummer(Demorad rad) {
        return rad.identitet == null ? null : rad.identitet.substring(0, 8) + '-' + rad.identitet.substring(8);
    }

    private static String manad(int manad) {
        String namn = Month.of(manad).getDisplayName(TextStyle.FULL_STANDALONE, SVENSKA);
        return namn.substring(0, 1).toUpperCase(SVENSKA) + namn.substring(1);
    }

    private static Utcell tal(Demorad rad, int manad) {
        if (manad == 3 && rad.olasligMars != null) {
            return Utcell.of(rad.olasligMars);
        }
        BigDecimal gron = rad.grona.get(manad);
        return gron != null ? Utcell.of(gron, true) : Utcell.of(rad.vita.get(manad), false);
    }

    private static Utcell talsomtext(Demorad rad, int manad) {
        if (manad == 3 && rad.olasligMars != null) {
            return Utcell.of(rad.olasligMars);
        }
        BigDecimal gron = rad.grona.get(manad);
        BigDecimal vit = rad.vita.get(manad);
        return gron != null ? new Utcell(Belopp.svenska(gron), null, null, null, true, false) : Utcell.of(vit == null ? null : Belopp.svenska(vit));
    }
}
