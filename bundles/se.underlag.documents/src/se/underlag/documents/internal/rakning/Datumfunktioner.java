package se.underlag.documents.internal.rakning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The functions of days. Today's date is none of them: what a file says must not depend on when it is read. */
final class Datumfunktioner {

    private static final int MEST = 120_000;
    private static final int MEST_DAGAR = 3_000_000;
    private static final int FORSTA_AR = 1900;
    private static final int SISTA_AR = 9999;

    private Datumfunktioner() {
    }

    /** @return the value, or null for a function that is none of these */
    static Varde rakna(Raknare r, String namn, List<Uttryck> a) {
        return switch (namn) {
        case "DATE" -> {
            Funktioner.antal(a, 3, 3);
            int year = r.heltal(a.get(0), SISTA_AR);
            if (year < FORSTA_AR) {
                throw new Okand("år");
            }
            yield serie(r, LocalDate.of(year, 1, 1).plusMonths(r.heltal(a.get(1), MEST) - 1L).plusDays(r.heltal(a.get(2), MEST_DAGAR) - 1L));
        }
        case "YEAR" -> Varde.tal(enda(r, a).getYear());
        case "MONTH" -> Varde.tal(enda(r, a).getMonthValue());
        case "DAY" -> Varde.tal(enda(r, a).getDayOfMonth());
        case "EDATE" -> {
            Funktioner.antal(a, 2, 2);
            yield serie(r, dag(r, a.get(0)).plusMonths(r.heltal(a.get(1), MEST)));
        }
        case "EOMONTH" -> {
            Funktioner.antal(a, 2, 2);
            yield serie(r, YearMonth.from(dag(r, a.get(0))).plusMonths(r.heltal(a.get(1), MEST)).atEndOfMonth());
        }
        case "DAYS" -> {
            Funktioner.antal(a, 2, 2);
            yield Varde.tal(dag(r, a.get(0)).toEpochDay() - dag(r, a.get(1)).toEpochDay());
        }
        default -> null;
        };
    }

    private static LocalDate enda(Raknare r, List<Uttryck> a) {
        Funktioner.antal(a, 1, 1);
        return dag(r, a.get(0));
    }

    private static LocalDate dag(Raknare r, Uttryck uttryck) {
        int serial = r.heltal(uttryck, MEST_DAGAR);
        if (serial < 0) {
            throw new Felkod(Varde.FEL_TAL);
        }
        long day = r.rutor().dag(serial);
        if (day == Long.MIN_VALUE) {
            throw new Okand("dag");
        }
        return LocalDate.ofEpochDay(day);
    }

    private static Varde serie(Raknare r, LocalDate day) {
        return day.getYear() < FORSTA_AR || day.getYear() > SISTA_AR ? Varde.FEL_TAL : Varde.tal(r.rutor().serie(day.toEpochDay()));
    }
}
