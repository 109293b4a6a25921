package se.underlag.demo.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes up the placements of one unit: every state that a placement can be in returns every few persons. */
final class Placeringar {

    private static final List<String> LEVERANTORER = List.of("Exempelvård AB", "Påhittade Hem AB", "Provboendet i Fiktiva AB", "Stiftelsen Låtsas",
            "Testgården Omsorg AB", "Demohemmet HB", "Övningsbo AB", "Mallvillan AB");
    private static final String KONTO = "51230";

    private final String prefix;
    private final RandomGenerator slump;
    private final List<Demoperson> personer;

    /** A kind of insats and the prices it has. */
    private record Insats(String namn, int lagst, int spann) {
    }

    private static final List<Insats> INSATSER = List.of(new Insats("BmSS", 2900, 1300), new Insats("BmSS", 3100, 1100),
            new Insats("Korttidsboende", 3500, 1300), new Insats("HVB", 4200, 1800), new Insats("Familjehem", 900, 500),
            new Insats("Annat boende", 1500, 900));

    /** @param prefix begins the unit's decision numbers */
    Placeringar(String prefix, List<Demoperson> personer, RandomGenerator slump) {
        this.prefix = prefix;
        this.personer = personer;
        this.slump = slump;
    }

    /** A placement with the decisions it rests on, before any year is cut out of it. */
    private record Placering(int nummer, Demoperson person, Insats insats, String leverantor, BigDecimal pris, LocalDate from, LocalDate tom) {
    }

    /** @return the rows of that year; in the last year the forecast too */
    List<Demorad> rader(int ar, boolean medPrognos) {
        List<Demorad> rader = new ArrayList<>();
        for (Placering placering : alla()) {
            if (placering.from().getYear() <= ar && (placering.tom() == null || placering.tom().getYear() >= ar)) {
                Demorad rad = rad(placering).fyll(ar);
                rader.add(rad);
                if (medPrognos) {
                    prognos(rad, placering, ar, rader);
                }
            }
        }
        return rader;
    }

    /** The same every time it is asked, since the file of each year shows the same placements. */
    private List<Placering> placeringar;

    private List<Placering> alla() {
        if (placeringar == null) {
            placeringar = new ArrayList<>();
            for (int i = 0; i < personer.size(); i++) {
                placeringar.add(placering(i));
            }
        }
        return placeringar;
    }

    private Placering placering(int i) {
        Insats insats = INSATSER.get(slump.nextInt(INSATSER.size()));
        BigDecimal pris = BigDecimal.valueOf(insats.lagst() + 10L * slump.nextInt(insats.spann() / 10));
        LocalDate from = LocalDate.of(2022, 1, 1).plusDays(slump.nextInt(700));
        LocalDate tom = switch (i % 10) {
        case 0 -> null;
        case 1 -> LocalDate.of(2024, 3 + slump.nextInt(8), 15);
        case 2, 3 -> LocalDate.of(2025, 9, 30);
        case 4 -> LocalDate.of(2025, 2 + slump.nextInt(6), 20);
        default -> LocalDate.of(2026, 1 + slump.nextInt(12), 28);
        };
        if (i % 10 == 5) {
            from = LocalDate.of(2025, 1 + slump.nextInt(8), 10);
        }
        return new Placering(i, personer.get(i), insats, LEVERANTORER.get(slump.nextInt(LEVERANTORER.size())), pris, from, tom);
    }

    private Demorad rad(Placering placering) {
        Demorad rad = new Demorad();
        rad.person = placering.person();
        rad.identitet = placering.person().identitet();
        rad.beslutsnr = "%s-%04d".formatted(prefix, placering.nummer() + 1);
        rad.insats = placering.insats().namn();
        rad.leverantor = placering.leverantor();
        rad.from = placering.from();
        rad.tom = placering.tom();
        rad.pris = placering.pris();
        rad.konto = KONTO;
        return rad;
    }

    /** What the reconciliation meeting of September 2025 foresaw (PR-01). */
    private void prognos(Demorad rad, Placering placering, int ar, List<Demorad> rader) {
        switch (placering.nummer() % 30) {
        case 2, 3, 12, 13, 22 -> {
            rad.grona(ar, LocalDate.of(ar, 10, 1), LocalDate.of(ar, 12, 31));
            rad.kommentar = Messages.kommentarForlangning;
        }
        case 6 -> {
            minska(rad, 11, new BigDecimal("0"));
            Demorad ny = rad.kopia();
            ny.vita.clear();
            ny.grona.clear();
            ny.beslutsnr = null;
            ny.insats = rad.insats.equals("BmSS") ? "Korttidsboende" : "BmSS";
            ny.pris = rad.pris.add(new BigDecimal("250"));
            ny.from = LocalDate.of(ar, 11, 1);
            ny.tom = null;
            ny.kommentar = Messages.kommentarByte;
            rader.add(ny.grona(ar, ny.from, LocalDate.of(ar, 12, 31)));
        }
        case 16 -> {
            minska(rad, 12, rad.pris.multiply(BigDecimal.TEN));
            rad.kommentar = Messages.kommentarAvslut;
        }
        case 26 -> {
            minska(rad, 11, rad.pris.subtract(new BigDecimal("70.50")).multiply(new BigDecimal("30")));
            minska(rad, 12, rad.pris.subtract(new BigDecimal("70.50")).multiply(new BigDecimal("31")));
            rad.kommentar = Messages.kommentarPris;
        }
        default -> {
            // Nothing foreseen.
        }
        }
    }

    /** From that month on the cell shows less than what is decided; months after it nothing, unless they are set themselves. */
    private static void minska(Demorad rad, int manad, BigDecimal visat) {
        for (int m = manad; m <= 12; m++) {
            if (rad.vita.remove(m) != null || rad.grona.containsKey(m)) {
                rad.grona.put(m, m == manad ? visat : BigDecimal.ZERO);
            }
        }
    }

    /** @return a row for a person who is to be placed and has no decision yet (PR-04) */
    Demorad nyttArende(Demoperson person, int ar) {
        Demorad rad = new Demorad();
        rad.person = person;
        rad.identitet = person.identitet();
        rad.insats = "BmSS";
        rad.leverantor = LEVERANTORER.get(slump.nextInt(LEVERANTORER.size()));
        rad.pris = new BigDecimal("3350");
        rad.from = LocalDate.of(ar, 11, 15);
        rad.konto = KONTO;
        rad.kommentar = Messages.kommentarNytt;
        return rad.grona(ar, rad.from, LocalDate.of(ar, 12, 31));
    }
}
