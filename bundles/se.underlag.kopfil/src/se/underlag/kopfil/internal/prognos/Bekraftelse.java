package se.underlag.kopfil.internal.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.prognos.Handelsebild;
import se.underlag.kopfil.prognos.Handelsebild.Effekt;
import se.underlag.kopfil.prognos.Prognosforslag.Bekrafta;
import se.underlag.kopfil.prognos.Prognoslage;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Prognosplan.Bekraftad;
import se.underlag.kopfil.prognos.Prognosplan.Radandring;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.model.Handelsetyp;

/**
 * An event is decided (S10, A27): its effects on all its rows become actual amounts, so that the total stays, and the event keeps them and the
 * decision. The row takes over what the decision settles: its number, its last day, and the price when it holds for all of the row's days.
 */
final class Bekraftelse {

    private static final String REGEL = "A27";

    private final Planbygge bygge;
    private final Prognoslage lage;

    Bekraftelse(Planbygge bygge) {
        this.bygge = bygge;
        this.lage = bygge.lage();
    }

    Prognosplan plan(Bekrafta forslag) {
        Handelsebild handelse = forslag.handelseId() == null ? null : lage.handelse(forslag.handelseId()).orElse(null);
        if (handelse == null) {
            bygge.avvisa(REGEL, null, null, Messages.handelseSaknas);
            return bygge.bygg(Messages.etikettBekraftaTom);
        }
        List<Radlage> rader = handelse.effekter().stream().map(Effekt::radId).distinct().map(lage::rad).flatMap(Optional::stream).toList();
        rader.forEach(bygge::visar);
        String beslutsnr = forslag.beslutsnr() == null || forslag.beslutsnr().isBlank() ? null : forslag.beslutsnr().strip();
        if (kan(handelse, rader, beslutsnr, forslag.tom())) {
            handelse.effekter().forEach(effekt -> faktiskt(handelse, effekt));
            rader.forEach(rad -> bygge.andringar(rad.id(), andring(handelse, rad, beslutsnr, forslag.tom())));
            Radlage beviljad = beviljad(handelse, rader);
            boolean beviljas = beviljas(handelse, beviljad);
            if (beslutsnr != null && !beviljas) {
                bygge.upplys(REGEL, beviljad, Radfalt.BESLUT, Messages.bekraftaRadensBeslut, beviljad.bild().beslutsnr());
            }
            bygge.bekrafta(new Bekraftad(handelse.id(), beviljas ? beslutsnr : null, beviljad.id()));
        }
        String who = rader.isEmpty() ? "" : Ord.rad(rader.get(0).bild());
        return bygge.bygg(NLS.bind(Messages.etikettBekrafta, Handelseord.av(handelse.typ()), who).strip());
    }

    private boolean kan(Handelsebild handelse, List<Radlage> rader, String beslutsnr, LocalDate tom) {
        if (!handelse.arObekraftad()) {
            bygge.avvisa(REGEL, null, null, Messages.bekraftaRedan);
        } else if (rader.isEmpty() || rader.size() < handelse.effekter().stream().map(Effekt::radId).distinct().count()) {
            bygge.avvisa(REGEL, null, null, Messages.radSaknas);
        } else {
            Radlage rad = beviljad(handelse, rader);
            if (rad.bild().beslutsnr() == null && (beslutsnr == null || !beviljas(handelse, rad))) {
                bygge.avvisa("PR-07", rad, Radfalt.BESLUT, Messages.bekraftaBeslutSaknas);
            }
            if (tom != null && rad.bild().period().from() != null && tom.isBefore(rad.bild().period().from())) {
                bygge.avvisa("KF-07", rad, Radfalt.TOM, Messages.omvandPeriod);
            }
        }
        return !bygge.arAvvisad();
    }

    /** The row that the event made, else the first that it touches. */
    private static Radlage beviljad(Handelsebild handelse, List<Radlage> rader) {
        return rader.stream().filter(rad -> handelse.id().equals(rad.handelseId())).findFirst().orElse(rader.get(0));
    }

    /** An extension and a new row are granted by a decision of their own; whatever else changes belongs to the row's. */
    private static boolean beviljas(Handelsebild handelse, Radlage rad) {
        return handelse.typ() == Handelsetyp.FORLANGNING || handelse.id().equals(rad.handelseId());
    }

    private void faktiskt(Handelsebild handelse, Effekt effekt) {
        String rad = effekt.radId();
        int manad = effekt.manad();
        BigDecimal actual = bygge.faktiskt(rad).get(manad);
        // an effect of 0 kr on an empty month leaves it empty, which is not 0
        BigDecimal decided = actual == null && effekt.delta().signum() == 0 ? null
                : (actual == null ? Belopp.NOLL : actual).add(effekt.delta());
        boolean others = lage.handelserPa(rad).stream().filter(other -> other.arObekraftad() && !other.id().equals(handelse.id()))
                .flatMap(other -> other.pa(rad)).anyMatch(other -> other.manad() == manad);
        bygge.belopp(rad, manad, decided, others ? bygge.prognos(rad).orZero(manad).subtract(effekt.delta()) : null);
    }

    private Radandring andring(Handelsebild handelse, Radlage rad, String beslutsnr, LocalDate tom) {
        boolean created = handelse.id().equals(rad.handelseId());
        boolean reduced = handelse.pa(rad.id()).anyMatch(effekt -> effekt.delta().signum() < 0);
        return switch (handelse.typ() == null ? Handelsetyp.ATGARD : handelse.typ()) {
        case FORLANGNING -> new Radandring(beslutsnr, tom != null ? tom : slut(handelse, rad), null);
        case NYTT_ARENDE, BYTE_AV_INSATS, FLYTT, AVSLUT_IFORTID, F100 -> created ? new Radandring(beslutsnr, tom, null)
                : reduced ? new Radandring(null, ensam(handelse, tom) ? tom : slut(handelse, rad), null) : Radandring.INGEN;
        case PRISANDRING -> pris(handelse, rad);
        case ATGARD -> Radandring.INGEN;
        };
    }

    /** A last day that was given is that of the row which the decision grants; of an old row only when there is no new one. */
    private boolean ensam(Handelsebild handelse, LocalDate tom) {
        return tom != null && lage.rader().stream().noneMatch(rad -> handelse.id().equals(rad.handelseId()));
    }

    /** The last day as this event alone leaves it; null keeps the row's own. */
    private LocalDate slut(Handelsebild handelse, Radlage rad) {
        Prognoslage alone = new Prognoslage(lage.ar(), lage.kopfil(), List.of(rad), List.of(handelse));
        LocalDate slut = Dygnslinje.of(alone, rad).slut();
        return slut == null || slut.equals(rad.bild().period().tom()) ? null : slut;
    }

    private Radandring pris(Handelsebild handelse, Radlage rad) {
        boolean whole = IntStream.rangeClosed(1, 12).filter(manad -> rad.bild().faktiskt().orZero(manad).signum() != 0)
                .allMatch(manad -> handelse.datum() != null && !handelse.datum().isAfter(first(rad, manad)));
        if (!whole || rad.bild().dygnspris() == null) {
            bygge.upplys("PR-13", rad, Radfalt.DYGNSPRIS, Messages.bekraftaPrisKvar, Belopp.svenska(Optional.ofNullable(rad.bild().dygnspris())
                    .orElse(Belopp.NOLL)));
            return Radandring.INGEN;
        }
        Prognoslage alone = new Prognoslage(lage.ar(), lage.kopfil(), List.of(rad), List.of(handelse));
        return new Radandring(null, null, Dygnslinje.of(alone, rad).sistaPris());
    }

    private LocalDate first(Radlage rad, int manad) {
        LocalDate month = bygge.forsta(manad);
        LocalDate from = rad.bild().period().from();
        return from != null && from.isAfter(month) ? from : month;
    }
}
