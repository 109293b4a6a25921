package se.underlag.kopfil.internal.forslag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.underlag.base.Period;
import se.underlag.kopfil.internal.lagring.Manader;
import se.underlag.kopfil.internal.tjanst.Kopfilslager;
import se.underlag.model.Forslagsmanad;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Dygnspris.Avrundning;

/**
 * Makes the proposals of one avtal, year by year. One row holds a placement through the year, so a row that is there gets the new amounts from the
 * month in which the avtal begins; days of that month before it keep what they cost.
 */
final class Forslagsbygge {

    private final Placeringsavtal avtal;
    private final List<Placeringsavtal> tidigare;
    private final Avrundning avrundning;
    private final LocalDate idag;
    private final Optional<Efterhand> efterhand;
    private final String referens;
    private final String motivering;

    /** @param tidigare avtal that this one follows, of the same leverantör; @param skickat the day it was sent */
    private Forslagsbygge(Placeringsavtal avtal, Collection<Placeringsavtal> tidigare, Avrundning avrundning, LocalDate idag, LocalDate skickat,
            String referens, String motivering) {
        this.avtal = avtal;
        this.tidigare = Stream.concat(tidigare.stream(), Avtalslinje.ersatta(avtal).stream())
                .filter(one -> one != avtal && (one.getId() == null || !one.getId().equals(avtal.getId())))
                .filter(one -> one.getLeverantor() == null || avtal.getLeverantor() == null
                        || Objects.equals(one.getLeverantor().getId(), avtal.getLeverantor().getId()))
                .distinct().toList();
        this.avrundning = avrundning;
        this.idag = idag;
        this.efterhand = Efterhand.of(avtal, this.tidigare, skickat, avrundning);
        this.referens = referens;
        this.motivering = motivering;
    }

    /** Rounds as the parameters say on the avtal's first day. @param idag also the day of sending where none is written; @param zon in which days are told */
    static Forslagsbygge av(UnitOfWork uow, Placeringsavtal avtal, Collection<Placeringsavtal> tidigare, LocalDate idag, ZoneId zon, String referens,
            String motivering) {
        LocalDate dag = avtal.getFrom() == null ? idag : avtal.getFrom();
        Avrundning avrundning = Kopfilslager.parametrar(uow).varde(Datumparametrar.AVTAL_AVRUNDNING, dag).map(Avrundning::valueOf)
                .orElse(Avrundning.DYGNSPRIS);
        LocalDate skickat = avtal.getSkickad() == null ? idag : LocalDate.ofInstant(avtal.getSkickad(), zon);
        return new Forslagsbygge(avtal, tidigare, avrundning, idag, skickat, referens, motivering);
    }

    Collection<Placeringsavtal> tidigare() {
        return tidigare;
    }

    /** @return the years in which the avtal costs something; of an open one those that have begun, or its first */
    List<Integer> ar() {
        if (!Avtalslinje.harPris(avtal)) {
            return List.of();
        }
        int first = avtal.getFrom().getYear();
        LocalDate last = Avtalslinje.sista(avtal);
        int end = last != null ? last.getYear() : Math.max(first, idag.getYear());
        return Stream.iterate(first, ar -> ar <= end, ar -> ar + 1).toList();
    }

    /**
     * @param plats where the row stands
     * @param vantande waiting proposals of the unit and year: what they propose of the avtal before is taken over
     * @param alla every proposal of the unit and year: a new row holds also the avtal before that nobody has proposed anything of
     * @return the proposal, null when no month of the year costs anything
     */
    Kopfilsforslag avtal(int ar, Radplats plats, List<Kopfilsforslag> vantande, List<Kopfilsforslag> alla) {
        Kopfilsrad rad = plats.rad();
        List<Placeringsavtal> vantar = Oppnaforslag.medForslag(vantande, tidigare);
        List<Placeringsavtal> provade = Oppnaforslag.medForslag(alla, tidigare);
        List<Placeringsavtal> overtagna = rad != null || plats.flera() ? vantar
                : tidigare.stream().filter(one -> vantar.contains(one) || !provade.contains(one)).toList();
        Avtalslinje linje = linje(rad == null ? overtagna : tidigare);
        LocalDate start = Stream.concat(Stream.of(avtal), overtagna.stream()).map(Placeringsavtal::getFrom).filter(Objects::nonNull)
                .min(LocalDate::compareTo).orElseThrow();
        if (rad != null && overtagna.isEmpty() && uteblivenDag()) {
            start = start.minusDays(1);
        }
        Kopfilsforslag forslag = nytt(rad == null ? Forslagstyp.NY_RAD : Forslagstyp.ANDRA_RAD, ar, plats);
        forslag.setFrom(rad == null ? start : avtal.getFrom());
        forslag.setTom(rad == null ? Avtalslinje.sista(avtal) : radensSista(rad));
        forslag.setDygnspris(avtal.getDygnspris());
        int first = start.getYear() < ar ? 1 : start.getMonthValue();
        Period raknas = new Period(rad == null ? start : null, null);
        for (int manad = first; manad <= 12; manad++) {
            manad(forslag, YearMonth.of(ar, manad), linje, raknas, rad);
        }
        forslag.setMotivering(text(ar, plats, rad, forslag));
        return forslag.getManader().isEmpty() ? null : forslag;
    }

    private Avtalslinje linje(Collection<Placeringsavtal> fore) {
        return Avtalslinje.of(Stream.concat(fore.stream(), Stream.of(avtal)).toList(), avrundning);
    }

    /** Whether the avtal before left out its last day as a day of departure, which it is not as this one follows upon it (A26). */
    private boolean uteblivenDag() {
        return tidigare.stream().anyMatch(one -> !one.isAvresedagDebiteras() && avtal.getFrom().minusDays(1).equals(one.getTom()));
    }

    /** Whether the placement ends with the avtal: a notice was decided, of it or of one that it goes on from (BB-60). */
    private boolean uppsagt() {
        return Avtalslinje.uppsagt(avtal) || tidigare.stream()
                .anyMatch(one -> Avtalslinje.uppsagt(one) && !one.getSistaDebiteringsdag().isBefore(avtal.getFrom()));
    }

    /** A row that a beslut gave more days than the avtal keeps them, unless a notice ends it; one that an avtal made ends with the avtal. */
    private LocalDate radensSista(Kopfilsrad rad) {
        LocalDate last = Avtalslinje.sista(avtal);
        boolean longer = !uppsagt() && rad.getAvtal() == null && rad.getHandelse() == null && last != null
                && (rad.getTom() == null || rad.getTom().isAfter(last));
        return longer ? rad.getTom() : last;
    }

    private void manad(Kopfilsforslag forslag, YearMonth manad, Avtalslinje linje, Period raknas, Kopfilsrad rad) {
        BigDecimal belopp = linje.manad(manad, raknas);
        BigDecimal betalt = efterhand.map(one -> one.betalt(manad, raknas)).orElse(null);
        LocalDate last = Avtalslinje.sista(avtal);
        boolean after = last != null && manad.atDay(1).isAfter(last);
        if (rad != null) {
            if (after && (rad.getAvtal() == null && !uppsagt() || Manader.get(rad, manad.getMonthValue()) == null)) {
                return;
            }
            BigDecimal del = after ? null : radensDel(rad, manad, linje);
            belopp = plus(belopp, del);
            betalt = betalt == null ? null : plus(betalt, del);
        }
        if (belopp != null || rad != null && Manader.get(rad, manad.getMonthValue()) != null) {
            lagg(forslag, manad.getMonthValue(), belopp, after ? null : betalt);
        }
    }

    /** What the row holds for days of the month that no avtal has a price for: before the first, or after the last where the row goes on. */
    private BigDecimal radensDel(Kopfilsrad rad, YearMonth manad, Avtalslinje linje) {
        BigDecimal now = Manader.get(rad, manad.getMonthValue());
        if (now == null || rad.getAvtal() != null) {
            return null;
        }
        Period radens = new Period(rad.getFrom(), rad.getTom());
        int alla = radens.daysIn(manad);
        LocalDate forsta = linje.forsta();
        LocalDate last = Avtalslinje.sista(avtal);
        int kvar = new Period(rad.getFrom(), tidigast(rad.getTom(), forsta.minusDays(1))).daysIn(manad)
                + (last == null || uppsagt() ? 0 : new Period(senast(rad.getFrom(), last.plusDays(1)), rad.getTom()).daysIn(manad));
        return alla == 0 || kvar == 0 ? null : andel(now, kvar, alla);
    }

    private static BigDecimal andel(BigDecimal belopp, int dagar, int alla) {
        return belopp.multiply(BigDecimal.valueOf(dagar)).divide(BigDecimal.valueOf(alla), 2, RoundingMode.HALF_UP);
    }

    private static LocalDate tidigast(LocalDate ett, LocalDate annat) {
        return ett == null || annat.isBefore(ett) ? annat : ett;
    }

    private static LocalDate senast(LocalDate ett, LocalDate annat) {
        return ett == null || annat.isAfter(ett) ? annat : ett;
    }

    private static BigDecimal plus(BigDecimal ett, BigDecimal annat) {
        return ett == null ? annat : annat == null ? ett : ett.add(annat);
    }

    /**
     * A decided ending (BB-60): the months after the last charged day fall away.
     *
     * @param last the last charged day
     * @return the proposal, null when the year's row holds nothing after that day
     */
    Kopfilsforslag avslut(int ar, Radplats plats, LocalDate last) {
        Kopfilsrad rad = plats.rad();
        if (rad == null) {
            return null;
        }
        Kopfilsforslag forslag = nytt(Forslagstyp.AVSLUTA_RAD, ar, plats);
        boolean began = rad.getFrom() == null || !rad.getFrom().isAfter(last);
        forslag.setFrom(rad.getFrom());
        forslag.setTom(began ? last : rad.getTom());
        forslag.setDygnspris(rad.getDygnspris());
        int first = last.getYear() < ar ? 1 : last.getMonthValue();
        for (int manad = first; manad <= 12; manad++) {
            BigDecimal now = Manader.get(rad, manad);
            YearMonth denna = YearMonth.of(ar, manad);
            BigDecimal kvar = YearMonth.from(last).equals(denna) ? kvar(rad, denna, last, now) : null;
            if (now != null && !now.equals(kvar)) {
                lagg(forslag, manad, kvar, now);
            }
        }
        forslag.setMotivering(text(ar, plats, rad, forslag));
        return forslag.getManader().isEmpty() && Objects.equals(forslag.getTom(), rad.getTom()) ? null : forslag;
    }

    /** By the avtal where the row holds what the avtal costs, else the days' share of what it holds. */
    private BigDecimal kvar(Kopfilsrad rad, YearMonth manad, LocalDate last, BigDecimal now) {
        if (now == null) {
            return null;
        }
        Avtalslinje whole = helLinje();
        BigDecimal byPrice = whole.manad(manad, new Period(null, last));
        if (byPrice != null && now.equals(whole.manad(manad, new Period(null, rad.getTom())))) {
            return byPrice;
        }
        int alla = new Period(rad.getFrom(), rad.getTom()).daysIn(manad);
        int days = new Period(rad.getFrom(), last).daysIn(manad);
        return alla == 0 ? now : days == 0 ? null : andel(now, Math.min(days, alla), alla);
    }

    /** The prices as they were before the ending: the last goes on. */
    private Avtalslinje helLinje() {
        return linje(tidigare).fortsatt();
    }

    private Kopfilsforslag nytt(Forslagstyp typ, int ar, Radplats plats) {
        Kopfilsforslag forslag = UnderlagFactory.eINSTANCE.createKopfilsforslag();
        forslag.setTyp(typ);
        forslag.setStatus(Forslagsstatus.NYTT);
        forslag.setAr(ar);
        forslag.setEnhetId(avtal.getEnhetId());
        forslag.setReferens(referens);
        forslag.setPerson(avtal.getPerson());
        forslag.setBeslut(avtal.getBeslut());
        forslag.setInsatstyp(avtal.getBeslut() == null ? null : avtal.getBeslut().getInsatstyp());
        forslag.setLeverantor(avtal.getLeverantor());
        forslag.setAvtal(avtal);
        forslag.setKopfil(plats.kopfil());
        forslag.setRad(plats.rad());
        return forslag;
    }

    private static void lagg(Kopfilsforslag forslag, int manad, BigDecimal belopp, BigDecimal tidigare) {
        Forslagsmanad ny = UnderlagFactory.eINSTANCE.createForslagsmanad();
        ny.setEnhetId(forslag.getEnhetId());
        ny.setManad(manad);
        ny.setBelopp(belopp);
        ny.setTidigare(tidigare);
        forslag.getManader().add(ny);
    }

    private String text(int ar, Radplats plats, Kopfilsrad rad, Kopfilsforslag forslag) {
        List<String> texts = new ArrayList<>();
        if (motivering != null && !motivering.isBlank()) {
            texts.add(motivering.strip());
        }
        if (forslag.getTyp() != Forslagstyp.AVSLUTA_RAD && Avtalslinje.sista(avtal) == null) {
            texts.add(MessageFormat.format(Messages.oppetAvtal, String.valueOf(ar)));
        }
        efterhand.filter(one -> reglera(forslag)).ifPresent(one -> texts.add(MessageFormat.format(Messages.efterhand, one.dagar().from(),
                one.skickat(), String.valueOf(one.dygn()))));
        if (plats.flera()) {
            texts.add(Messages.fleraRader);
        } else if (rad == null && plats.andra() > 0) {
            texts.add(MessageFormat.format(Messages.andraRader, plats.andra()));
        }
        if (plats.kopfil() == null) {
            texts.add(MessageFormat.format(plats.filer().isEmpty() ? Messages.ingenFil : Messages.fleraFiler, String.valueOf(ar)));
        }
        return String.join(" ", texts);
    }

    /** Whether something of the year is to be paid or claimed. */
    private static boolean reglera(Kopfilsforslag forslag) {
        BigDecimal skillnad = Forslagsinfon.skillnad(forslag);
        return skillnad != null && skillnad.signum() != 0;
    }
}
