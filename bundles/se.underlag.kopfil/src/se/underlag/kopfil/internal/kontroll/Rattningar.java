package se.underlag.kopfil.internal.kontroll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.spi.Rattning;

/** The fixes that the checks offer. Only stored rows are put right in place; a sheet is put right where it came from. */
final class Rattningar {

    private static final String PRIS = "pris";

    private Rattningar() {
    }

    /** An amount outside the beslut's period (PR-02): it is forecast when it comes after the end, it belongs to the nearest month, or it goes. */
    static List<Rattning> utanforBeslut(Radbild rad, int manad) {
        List<Rattning> all = new ArrayList<>();
        BigDecimal belopp = rad.faktiskt().get(manad);
        LocalDate tom = rad.period().tom();
        String name = Messages.manad(manad);
        if (tom != null && tom.isBefore(LocalDate.of(rad.ar(), manad, 1)) && belopp.signum() > 0) {
            all.add(Rattning.celler("prognos", NLS.bind(Messages.rattaPrognos, name), Messages.rattaPrognosAlla,
                    cell(rad, Radfalt.manad(manad), belopp, belopp, true)));
        }
        narmast(rad, manad).ifPresent(other -> all.add(Rattning.celler("flytta", NLS.bind(Messages.rattaFlytta, name, Messages.manad(other)),
                Messages.rattaFlyttaAlla, cell(rad, Radfalt.manad(manad), belopp, null, false),
                cell(rad, Radfalt.manad(other), null, belopp, false))));
        all.add(Rattning.celler("tom", NLS.bind(Messages.rattaTom, name), Messages.rattaTomAlla,
                cell(rad, Radfalt.manad(manad), belopp, null, false)));
        return all;
    }

    /** The month next to the wrong one that the period holds and that is empty: the amount stands one column off. */
    private static Optional<Integer> narmast(Radbild rad, int manad) {
        return IntStream.of(manad - 1, manad + 1).filter(other -> other >= 1 && other <= 12 && rad.dygn(other) > 0 && rad.belopp(other) == null)
                .boxed()
                .findFirst();
    }

    /** An amount that is not dygn × price (KF-07): the amount is worked out, or the price that all the row's months agree on is taken. */
    static List<Rattning> dygnspris(Radbild rad, int manad, BigDecimal visat, BigDecimal expected) {
        List<Rattning> all = new ArrayList<>();
        all.add(Rattning.celler("belopp", NLS.bind(Messages.rattaBelopp, Messages.manad(manad), Belopp.svenska(expected)), Messages.rattaBeloppAlla,
                cell(rad, Radfalt.manad(manad), visat, expected, false)));
        prisEfterBelopp(rad).ifPresent(all::add);
        return all;
    }

    /** The price that each white month gives, when they all give the same. */
    static Optional<Rattning> prisEfterBelopp(Radbild rad) {
        if (!rad.harPeriod()) {
            return Optional.empty();
        }
        List<BigDecimal> prices = IntStream.rangeClosed(1, 12)
                .filter(manad -> rad.faktiskt().orZero(manad).signum() > 0 && !rad.gron().contains(manad)).mapToObj(manad -> pris(rad, manad))
                .distinct().toList();
        boolean one = prices.size() == 1 && prices.get(0).signum() > 0 && !prices.get(0).equals(Belopp.oren(rad.dygnspris()));
        return one ? Optional.of(Rattning.celler(PRIS, NLS.bind(Messages.rattaPris, Belopp.svenska(prices.get(0))), Messages.rattaPrisAlla,
                cell(rad, Radfalt.DYGNSPRIS, rad.dygnspris(), prices.get(0), false))) : Optional.empty();
    }

    /** @return SEK per dygn with whole öre that gives exactly the month's amount, 0 when none does */
    private static BigDecimal pris(Radbild rad, int manad) {
        BigDecimal dygn = BigDecimal.valueOf(rad.dygn(manad));
        if (dygn.signum() == 0) {
            return Belopp.NOLL;
        }
        BigDecimal price = rad.faktiskt().get(manad).divide(dygn, 2, RoundingMode.HALF_UP);
        return price.multiply(dygn).compareTo(rad.faktiskt().get(manad)) == 0 ? price : Belopp.NOLL;
    }

    /** A first day after the last (KF-07): the two change places. */
    static List<Rattning> vand(Radbild rad) {
        return List.of(Rattning.celler("vand", NLS.bind(Messages.rattaVand, rad.period().tom(), rad.period().from()), Messages.rattaVandAlla,
                cell(rad, Radfalt.FROM, rad.period().from(), rad.period().tom(), false),
                cell(rad, Radfalt.TOM, rad.period().tom(), rad.period().from(), false)));
    }

    /** The same beslut on two rows (KF-07): a row that says nothing that the first does not say may go. */
    static List<Rattning> dubblett(Radbild rad, Radbild forsta) {
        boolean same = Objects.equals(rad.identitet(), forsta.identitet()) && Objects.equals(rad.insats(), forsta.insats())
                && rad.period().equals(forsta.period()) && rad.faktiskt().equals(forsta.faktiskt());
        return rad.gron().isEmpty() && rad.handelsedatum() == null && (same || rad.faktiskt().isEmpty())
                ? List.of(Rattning.taBort("dubblett", NLS.bind(Messages.rattaDubblett, rad.plats().rad()), Messages.rattaDubblettAlla, rad.radId(),
                        rad.plats().rad()))
                : List.of();
    }

    /** An amount of nobody (PR-06): the row goes. What is forecast goes with its event instead. */
    static List<Rattning> taBortRad(Radbild rad) {
        return rad.gron().isEmpty() && rad.handelsedatum() == null
                ? List.of(Rattning.taBort("tabort", NLS.bind(Messages.rattaTaBort, rad.plats().rad()), Messages.rattaTaBortAlla, rad.radId(),
                        rad.plats().rad()))
                : List.of();
    }

    /** Two insatser on one day (KF-07): the earlier one ended when the later one began, if nothing was paid for it after that. */
    static List<Rattning> avslutaFore(Radbild rad, Radbild other) {
        Radbild early = rad.period().from() != null && (other.period().from() == null || other.period().from().isBefore(rad.period().from())) ? other
                : rad;
        Radbild late = early == rad ? other : rad;
        LocalDate start = late.period().from();
        if (start == null || early.radId() == null || start.equals(early.period().from()) || start.getYear() != early.ar()) {
            return List.of();
        }
        int month = start.getMonthValue() + (start.getDayOfMonth() == 1 ? 0 : 1);
        boolean paid = IntStream.rangeClosed(month, 12).anyMatch(manad -> early.belopp(manad) != null && early.belopp(manad).signum() != 0);
        LocalDate last = start.minusDays(1);
        return paid ? List.of()
                : List.of(Rattning.celler("avsluta", NLS.bind(Messages.rattaAvsluta, early.plats().rad(), last), Messages.rattaAvslutaAlla,
                        cell(early, Radfalt.TOM, early.period().tom(), last, false)));
    }

    private static Rattning.Cell cell(Radbild rad, String falt, Object fore, Object efter, boolean prognos) {
        return new Rattning.Cell(rad.radId(), rad.plats().rad(), falt, fore, efter, prognos);
    }
}
