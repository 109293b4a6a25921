package se.underlag.kopfil.internal.livscykel;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.underlag.base.Identitet;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.livscykel.Versionsjamforelse;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Falt;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Rad;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Slag;

/**
 * The workbook of a comparison: a sheet with a line for each cell that differs (before, after, difference), one with all rows as they are now and
 * the changed cells marked, and one with the sums. Amounts and days are typed cells.
 */
final class Jamforelsebok {

    private static final int FRYSTA = 3;

    private Jamforelsebok() {
    }

    /** What stands in place of what may find a protected person. @param dolt whether the row is masked @param text instead */
    record Mask(Predicate<Rad> dolt, String text) {

        Utcell cell(Rad rad, String value) {
            return Utcell.of(value != null && dolt.test(rad) ? text : value);
        }
    }

    /** @param idag today, to write identity numbers as people do; @param mask the book is never read in again, so it may be masked */
    static Utbok of(Versionsjamforelse jamforelse, LocalDate idag, Mask mask) {
        String titel = MessageFormat.format(Messages.bokTitel, jamforelse.kopfil(), jamforelse.fore(), jamforelse.efter());
        return new Utbok(List.of(skillnader(jamforelse, titel, idag, mask), rader(jamforelse, titel, idag, mask), summor(jamforelse, titel)));
    }

    private static Utblad skillnader(Versionsjamforelse jamforelse, String titel, LocalDate idag, Mask mask) {
        List<Utkolumn> kolumner = new ArrayList<>(nyckelkolumner());
        kolumner.add(new Utkolumn(Messages.falt, Format.TEXT, 20, false));
        kolumner.add(new Utkolumn(Messages.fore, Format.KRONOR, 18, false));
        kolumner.add(new Utkolumn(Messages.efter, Format.KRONOR, 18, false));
        kolumner.add(new Utkolumn(Messages.differens, Format.KRONOR, 15, false));
        List<List<Utcell>> rader = new ArrayList<>();
        for (Rad rad : jamforelse.andrade()) {
            for (Falt falt : rad.falt()) {
                List<Utcell> celler = new ArrayList<>(nyckel(rad, idag, mask));
                celler.add(Utcell.of(falt.namn()));
                celler.add(cell(falt.fore(), falt, rad, idag, mask));
                celler.add(cell(falt.efter(), falt, rad, idag, mask).somAndrad());
                celler.add(Utcell.of(falt.differens(), false));
                rader.add(celler);
            }
        }
        return new Utblad(Messages.bladSkillnader, titel, kolumner, rader, FRYSTA);
    }

    private static Utblad rader(Versionsjamforelse jamforelse, String titel, LocalDate idag, Mask mask) {
        List<Utkolumn> kolumner = new ArrayList<>(nyckelkolumner());
        kolumner.add(new Utkolumn(Messages.from, Format.DATUM, 11, false));
        kolumner.add(new Utkolumn(Messages.tom, Format.DATUM, 11, false));
        kolumner.add(new Utkolumn(Messages.dygnspris, Format.KRONOR, 12, false));
        for (int manad = 1; manad <= 12; manad++) {
            kolumner.add(new Utkolumn(Jamforelsetext.kort(manad), Format.KRONOR, 13, false));
        }
        kolumner.add(new Utkolumn(Messages.radsumma, Format.KRONOR, 15, false));
        kolumner.add(new Utkolumn(Messages.differens, Format.KRONOR, 15, true));
        List<List<Utcell>> rader = jamforelse.rader().stream().map(rad -> celler(rad, idag, mask)).toList();
        return new Utblad(Messages.bladRader, titel, kolumner, rader, FRYSTA);
    }

    private static List<Utcell> celler(Rad rad, LocalDate idag, Mask mask) {
        Radbild visad = rad.visad();
        List<Utcell> celler = new ArrayList<>(nyckel(rad, idag, mask));
        celler.add(markt(Utcell.of(visad.period().from()), rad, Radfalt.FROM));
        celler.add(markt(Utcell.of(visad.period().tom()), rad, Radfalt.TOM));
        celler.add(markt(Utcell.of(visad.dygnspris(), false), rad, Radfalt.DYGNSPRIS));
        for (int manad = 1; manad <= 12; manad++) {
            Utcell cell = Utcell.of(visad.belopp(manad), visad.gron().contains(manad));
            celler.add(markt(markt(cell, rad, Radfalt.manad(manad)), rad, Jamforare.prognosfalt(manad)));
        }
        BigDecimal differens = rad.differens();
        celler.add(Utcell.of(visad.summa(), false));
        celler.add(rad.slag() == Slag.OFORANDRAD ? Utcell.of(differens, false) : Utcell.of(differens, false).somAndrad());
        return celler;
    }

    private static Utcell markt(Utcell cell, Rad rad, String falt) {
        return rad.andrad(falt) ? cell.somAndrad() : cell;
    }

    private static Utblad summor(Versionsjamforelse jamforelse, String titel) {
        List<Utkolumn> kolumner = List.of(new Utkolumn(Messages.falt, Format.TEXT, 24, false), new Utkolumn(Messages.fore, Format.KRONOR, 18, false),
                new Utkolumn(Messages.efter, Format.KRONOR, 18, false), new Utkolumn(Messages.differens, Format.KRONOR, 18, false));
        Versionsjamforelse.Summor totalt = new Versionsjamforelse.Summor(jamforelse.faktiskt().fore().add(jamforelse.prognos().fore()),
                jamforelse.faktiskt().efter().add(jamforelse.prognos().efter()));
        return new Utblad(Messages.bladSummor, titel, kolumner,
                List.of(summa(Messages.faktiskt, jamforelse.faktiskt()), summa(Messages.prognos, jamforelse.prognos()),
                        summa(Messages.totalt, totalt)),
                1);
    }

    private static List<Utcell> summa(String namn, Versionsjamforelse.Summor summor) {
        Utcell differens = Utcell.of(summor.differens(), false);
        return List.of(Utcell.of(namn), Utcell.of(summor.fore(), false), Utcell.of(summor.efter(), false),
                summor.differens().signum() == 0 ? differens : differens.somAndrad());
    }

    private static List<Utkolumn> nyckelkolumner() {
        return List.of(new Utkolumn(Messages.slag, Format.TEXT, 12, false), new Utkolumn(Messages.person, Format.TEXT, 15, false),
                new Utkolumn(Messages.namn, Format.TEXT, 24, false), new Utkolumn(Messages.beslut, Format.TEXT, 15, false),
                new Utkolumn(Messages.insats, Format.TEXT, 20, false), new Utkolumn(Messages.leverantor, Format.TEXT, 24, false));
    }

    private static List<Utcell> nyckel(Rad rad, LocalDate idag, Mask mask) {
        Radbild visad = rad.visad();
        Utcell slag = Utcell.of(Jamforelsetext.slag(rad.slag()));
        return List.of(rad.slag() == Slag.OFORANDRAD ? slag : slag.somAndrad(), mask.cell(rad, identitet(visad.identitet(), idag)),
                mask.cell(rad, visad.namn()), Utcell.of(visad.beslutsnr()), Utcell.of(visad.insats()), mask.cell(rad, visad.leverantor()));
    }

    private static String identitet(String text, LocalDate idag) {
        return text == null ? null : Identitet.read(text, idag).map(Identitet::forPeople).orElse(text);
    }

    private static Utcell cell(Object value, Falt falt, Rad rad, LocalDate idag, Mask mask) {
        return switch (value) {
        case null -> Utcell.TOM;
        case BigDecimal belopp -> Utcell.of(belopp, false);
        case LocalDate dag -> Utcell.of(dag);
        default -> mask.cell(rad, falt.falt().equals(Radfalt.PERSON) ? identitet(value.toString(), idag) : value.toString());
        };
    }
}
