package se.underlag.kopfil.internal.livscykel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.livscykel.Versionsjamforelse;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Falt;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Rad;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Slag;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Summor;

/** Compares two states of a köpfil. Pure; an empty month is not the same as 0 kr. */
final class Jamforare {

    private static final String PROGNOS = "prognos";

    /** A field beside the months. */
    private record Kolumn(String falt, String namn, Function<Radbild, Object> varde) {
    }

    private static final List<Kolumn> KOLUMNER = List.of(new Kolumn(Radfalt.PERSON, Messages.person, Radbild::identitet),
            new Kolumn(Radfalt.NAMN, Messages.namn, Radbild::namn), new Kolumn(Radfalt.BESLUT, Messages.beslut, Radbild::beslutsnr),
            new Kolumn(Radfalt.INSATS, Messages.insats, Radbild::insats), new Kolumn(Radfalt.LEVERANTOR, Messages.leverantor, Radbild::leverantor),
            new Kolumn(Radfalt.FROM, Messages.from, rad -> rad.period().from()), new Kolumn(Radfalt.TOM, Messages.tom, rad -> rad.period().tom()),
            new Kolumn(Radfalt.DYGNSPRIS, Messages.dygnspris, Radbild::dygnspris), new Kolumn(Radfalt.KONTO, Messages.konto, Radbild::konto),
            new Kolumn(Radfalt.KOMMENTAR, Messages.kommentar, Radbild::kommentar));

    private Jamforare() {
    }

    /** @param namnFore what the earlier state is called; @param namnEfter what the later is called;
     *        @param skyddade id by identity number of persons with protected identity */
    static Versionsjamforelse jamfor(String kopfil, String namnFore, List<Radbild> fore, String namnEfter, List<Radbild> efter,
            Map<String, String> skyddade) {
        Map<String, Radbild> gamla = new LinkedHashMap<>();
        fore.forEach(rad -> gamla.put(rad.radId(), rad));
        List<Rad> rader = new ArrayList<>();
        for (Radbild ny : efter) {
            Radbild gammal = gamla.remove(ny.radId());
            rader.add(gammal == null ? new Rad(Slag.NY, null, ny, falt(null, ny)) : rad(gammal, ny));
        }
        gamla.values().forEach(gammal -> rader.add(new Rad(Slag.BORTTAGEN, gammal, null, falt(gammal, null))));
        return new Versionsjamforelse(kopfil, namnFore, namnEfter, List.copyOf(rader),
                new Summor(summa(fore, rad -> rad.faktiskt().summa()), summa(efter, rad -> rad.faktiskt().summa())),
                new Summor(summa(fore, rad -> rad.prognos().summa()), summa(efter, rad -> rad.prognos().summa())), skyddade);
    }

    private static Rad rad(Radbild gammal, Radbild ny) {
        List<Falt> falt = falt(gammal, ny);
        return new Rad(falt.isEmpty() ? Slag.OFORANDRAD : Slag.ANDRAD, gammal, ny, falt);
    }

    private static List<Falt> falt(Radbild fore, Radbild efter) {
        List<Falt> falt = new ArrayList<>();
        for (Kolumn kolumn : KOLUMNER) {
            add(falt, kolumn.falt(), kolumn.namn(), varde(fore, kolumn.varde()), varde(efter, kolumn.varde()));
        }
        for (int i = 1; i <= 12; i++) {
            int manad = i;
            add(falt, Radfalt.manad(manad), Jamforelsetext.faktiskt(manad), varde(fore, rad -> rad.faktiskt().get(manad)),
                    varde(efter, rad -> rad.faktiskt().get(manad)));
            add(falt, prognosfalt(manad), Jamforelsetext.prognos(manad), varde(fore, rad -> rad.prognos().get(manad)),
                    varde(efter, rad -> rad.prognos().get(manad)));
        }
        return List.copyOf(falt);
    }

    /** @param manad 1 to 12; @return the name of the month's forecast, {@code prognosOkt} */
    static String prognosfalt(int manad) {
        return PROGNOS + Radfalt.manad(manad).substring("faktiskt".length());
    }

    private static Object varde(Radbild rad, Function<Radbild, Object> field) {
        return rad == null ? null : field.apply(rad);
    }

    private static void add(List<Falt> falt, String name, String forPeople, Object fore, Object efter) {
        Object before = normal(fore);
        Object after = normal(efter);
        if (!Objects.equals(before, after)) {
            boolean amount = before instanceof BigDecimal || after instanceof BigDecimal;
            falt.add(new Falt(name, forPeople, before, after, amount ? noll(after).subtract(noll(before)) : null));
        }
    }

    /** Amounts compare by whole öre, and an empty text is no text. */
    private static Object normal(Object value) {
        return value instanceof BigDecimal belopp ? Belopp.oren(belopp) : value instanceof String text && text.isBlank() ? null : value;
    }

    private static BigDecimal noll(Object belopp) {
        return belopp == null ? Belopp.NOLL : (BigDecimal) belopp;
    }

    private static BigDecimal summa(List<Radbild> rader, Function<Radbild, BigDecimal> del) {
        return rader.stream().map(del).reduce(Belopp.NOLL, BigDecimal::add);
    }
}
