package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.spi.ord.Faltord;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.ui.sekretess.Sekretess;

/**
 * What lies behind a cell, in words: how its amount is made up, each event, and the facts of the row. Knows no window; amounts are masked in
 * discreet mode, and what points at a person with protected identity always.
 *
 * @param rubrik the row and the month
 * @param faktiskt SEK as text, empty where no month is meant
 * @param handelser the events behind the month, or behind the whole row where no month is meant
 * @param fakta the row's facts
 */
record Celldetalj(String rubrik, String faktiskt, String prognos, String summa, List<Handelse> handelser, List<Faktum> fakta) {

    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** An event and what it adds. */
    record Handelse(String typ, String verkan, String nar, String vem, String underlag, String status) {
    }

    /** A fact. */
    record Faktum(String namn, String varde) {
    }

    /** @param manad 1 to 12, or 0 for a cell that belongs to no month; @param ar the file's year */
    static Celldetalj of(Radpost post, int manad, int ar, ZoneId zon) {
        String rad = NLS.bind(Messages.radOchNamn, post.nummer(), Sekretess.NAMN.visa(post.namn(), post.arSkyddad()));
        boolean iManad = manad > 0;
        return new Celldetalj(iManad ? NLS.bind(Messages.detaljRubrik, rad, Texter.iText(manad)) : rad,
                kronor(iManad ? post.faktiskt().orZero(manad) : post.faktiskt().summa()),
                kronor(iManad ? post.prognos().orZero(manad) : post.prognos().summa()),
                kronor(iManad ? post.faktiskt().orZero(manad).add(post.prognos().orZero(manad)) : post.summa()),
                post.allaEffekter().stream().filter(effekt -> !iManad || effekt.getManad() == manad)
                        .map(effekt -> handelse(effekt, iManad, post, zon))
                        .toList(),
                fakta(post, manad, ar, zon));
    }

    private static Handelse handelse(Prognoseffekt effekt, boolean iManad, Radpost post, ZoneId zon) {
        Prognoshandelse handelse = effekt.getHandelse();
        String verkan = med(effekt.getDelta());
        return new Handelse(typ(handelse), iManad ? verkan : Texter.manadKort(effekt.getManad()) + ' ' + verkan,
                handelse.getDatum() == null ? "" : handelse.getDatum().toString(), vem(handelse.getAndradAv(), handelse.getAndradTid(), zon),
                Sekretess.FRITEXT.visa(text(handelse.getUnderlag()), post.arSkyddad()), status(handelse));
    }

    private static List<Faktum> fakta(Radpost post, int manad, int ar, ZoneId zon) {
        Kopfilsrad rad = post.rad();
        Period period = new Period(rad.getFrom(), rad.getTom());
        List<Faktum> fakta = new ArrayList<>();
        fakta.add(new Faktum(Messages.detaljPeriod, period(rad)));
        if (manad > 0 && (rad.getFrom() != null || rad.getTom() != null)) {
            int dygn = period.daysIn(YearMonth.of(ar, manad));
            fakta.add(new Faktum(NLS.bind(Messages.detaljDygn, Texter.iText(manad)), String.valueOf(dygn)));
            if (rad.getDygnspris() != null) {
                fakta.add(new Faktum(Messages.detaljDygnGangerPris, NLS.bind(Messages.detaljGanger,
                        new Object[] { dygn, kronor(rad.getDygnspris()), kronor(rad.getDygnspris().multiply(BigDecimal.valueOf(dygn))) })));
            }
        }
        fakta.add(new Faktum(Messages.detaljSenast, vem(rad.getAndradAv(), rad.getAndradTid(), zon)));
        return fakta;
    }

    /** @return for the tooltip of a month: how it is made up and by which events; null for a month without any amount */
    static String iOrd(Radpost post, int manad) {
        List<Prognoseffekt> effekter = post.allaEffekter().stream().filter(effekt -> effekt.getManad() == manad).toList();
        if (post.visat(manad) == null && effekter.isEmpty()) {
            return null;
        }
        String delar = NLS.bind(Messages.cellDelar, new Object[] { kronor(post.faktiskt().orZero(manad)), kronor(post.prognos().orZero(manad)),
                kronor(post.faktiskt().orZero(manad).add(post.prognos().orZero(manad))) });
        String handelser = effekter.stream().map(effekt -> NLS.bind(Messages.cellHandelse,
                new Object[] { typ(effekt.getHandelse()), med(effekt.getDelta()), status(effekt.getHandelse()) })).collect(Collectors.joining("\n"));
        return handelser.isEmpty() ? delar : delar + "\n" + handelser;
    }

    private static String typ(Prognoshandelse handelse) {
        return Faltord.current().varde("Prognoshandelse", "typ", handelse.getTyp().getName());
    }

    private static String status(Prognoshandelse handelse) {
        return Faltord.current().varde("Prognoshandelse", "status", handelse.getStatus().getName());
    }

    private static String kronor(BigDecimal belopp) {
        return Sekretess.BELOPP.visa(Belopp.svenska(belopp));
    }

    private static String med(BigDecimal delta) {
        return Sekretess.BELOPP.visa((delta.signum() > 0 ? "+" : "") + Belopp.svenska(delta));
    }

    /** Without a first day there is no "until further notice" to speak of. */
    private static String period(Kopfilsrad rad) {
        return rad.getFrom() == null && rad.getTom() == null ? Messages.detaljUtanPeriod
                : NLS.bind(Messages.detaljPeriodVarde, dag(rad.getFrom(), Messages.detaljUtanForsta), dag(rad.getTom(), Messages.detaljOppen));
    }

    private static String dag(LocalDate dag, String annars) {
        return dag == null ? annars : dag.toString();
    }

    private static String vem(String signatur, Instant tid, ZoneId zon) {
        return signatur == null ? Messages.detaljOsparad
                : NLS.bind(Messages.konfliktVemNar, signatur, tid == null ? "" : TID.format(tid.atZone(zon)));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
