package se.underlag.kopfil.internal.import_;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.spi.Fynd;

/** Builds a row as it would be read from a sheet of 2024: white amounts are actual, green ones what the cell shows. */
final class Rad {

    private int nummer = 2;
    private String radId;
    private String person;
    private String beslut;
    private String insats = "BmSS";
    private String leverantor = "Påhittade Hem AB";
    private LocalDate from;
    private LocalDate tom;
    private String dygnspris;
    private String kommentar;
    private Manadsbelopp vita = Manadsbelopp.TOMT;
    private Manadsbelopp grona = Manadsbelopp.TOMT;
    private final List<Integer> gron = new ArrayList<>();

    static Rad rad(String person) {
        Rad rad = new Rad();
        rad.person = person;
        return rad;
    }

    Rad nummer(int nummer) {
        this.nummer = nummer;
        return this;
    }

    Rad radId(String id) {
        this.radId = id;
        return this;
    }

    Rad beslut(String nr, String from, String tom) {
        this.beslut = nr;
        return period(from, tom);
    }

    Rad period(String from, String tom) {
        this.from = from == null ? null : LocalDate.parse(from);
        this.tom = tom == null ? null : LocalDate.parse(tom);
        return this;
    }

    Rad insats(String insats) {
        this.insats = insats;
        return this;
    }

    Rad leverantor(String leverantor) {
        this.leverantor = leverantor;
        return this;
    }

    Rad dygnspris(String pris) {
        this.dygnspris = pris;
        return this;
    }

    Rad kommentar(String text) {
        this.kommentar = text;
        return this;
    }

    Rad vit(int manad, String belopp) {
        vita = vita.with(manad, belopp == null ? null : new BigDecimal(belopp));
        return this;
    }

    Rad gron(int manad, String visat) {
        grona = grona.with(manad, visat == null ? null : new BigDecimal(visat));
        gron.add(manad);
        return this;
    }

    Radbild bild() {
        return new Radbild(new Fynd.Plats("fil.xlsx", "Blad1", nummer, null, null, null, null), 2024, radId, person, null, beslut, insats, leverantor,
                new Period(from, tom), dygnspris == null ? null : new BigDecimal(dygnspris), null, kommentar, vita, grona, gron, null, null);
    }
}
