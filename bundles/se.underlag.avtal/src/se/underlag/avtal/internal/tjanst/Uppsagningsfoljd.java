package se.underlag.avtal.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__FOREGAENDE;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSAVTAL__ERSATTER;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.underlag.avtal.AvtalException;
import se.underlag.base.Period;
import se.underlag.model.Flode;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.SistaDebiteringsdag;

/**
 * A termination concerns the placement, not one paper (BB-60, A13): an avtal that takes over from one that is terminated ends with the decided last
 * day, and a termination that is not decided yet goes on with the avtal that took over.
 */
final class Uppsagningsfoljd {

    private Uppsagningsfoljd() {
    }

    /** @return the decided last day of an avtal that is terminated, null for any other */
    static LocalDate sistaDag(Placeringsavtal avtal) {
        return avtal == null || avtal.getSistaDebiteringsdag() == null ? null : avtal.getTom();
    }

    /**
     * @param before the avtal that is to be replaced, null for none
     * @param period days of the new one
     * @throws AvtalException when they go beyond the decided last day; no reason helps, for the person has left
     */
    static void krav(Placeringsavtal before, Period period) {
        LocalDate last = sistaDag(before);
        if (last == null) {
            return;
        }
        if (period.from().isAfter(last)) {
            throw new AvtalException(MessageFormat.format(Messages.uppsagtForeStart, before.getNr(), last, period.from()));
        }
        if (period.tom() == null || period.tom().isAfter(last)) {
            throw new AvtalException(MessageFormat.format(Messages.uppsagtKortare, before.getNr(), last,
                    period.tom() == null ? Messages.tillsVidare : period.tom()));
        }
    }

    /** The avtal that takes over is the terminated one from now on; the one before it ends because it was replaced, not because of the notice. */
    static void flytta(Placeringsavtal before, Placeringsavtal avtal) {
        LocalDate last = sistaDag(before);
        if (last == null) {
            return;
        }
        avtal.setUppsagd(before.getUppsagd());
        avtal.setUppsagningsdagar(before.getUppsagningsdagar());
        avtal.setAvresedagDebiteras(before.isAvresedagDebiteras());
        avtal.setSistaDebiteringsdag(SistaDebiteringsdag.of(avtal.getTom(), before.isAvresedagDebiteras(),
                last.equals(avtal.getTom()) ? before.getSistaDebiteringsdag() : null));
        before.setUppsagd(null);
        before.setUppsagningsdagar(0);
        before.setSistaDebiteringsdag(null);
    }

    /** Terminations of the avtal before that are still to be decided concern the one that took over. */
    static void folj(UnitOfWork uow, Placeringsavtal before, Placeringsavtal avtal, Foljd foljd) {
        if (before == null) {
            return;
        }
        for (Placeringsarende other : uow.list(Sokning.of(Placeringsarende.class).lika(PLACERINGSARENDE__FOREGAENDE, before))) {
            if (other.getFlode() == Flode.UPPSAGNING && other.getAvslutad() == null) {
                other.setForegaende(avtal);
                other.setAvtal(avtal);
                foljd.notera(MessageFormat.format(Messages.uppsagningFoljer, other.getReferens(), avtal.getNr()));
            }
        }
    }

    /** @return the avtal that runs at last of those that took over from this one, itself when none did */
    static Placeringsavtal senaste(UnitOfWork uow, Placeringsavtal avtal) {
        Set<String> seen = new HashSet<>();
        Placeringsavtal latest = avtal;
        Optional<Placeringsavtal> next = nasta(uow, latest);
        while (next.isPresent() && seen.add(next.get().getId())) {
            latest = next.get();
            next = nasta(uow, latest);
        }
        return latest;
    }

    private static Optional<Placeringsavtal> nasta(UnitOfWork uow, Placeringsavtal avtal) {
        List<Placeringsavtal> after = uow.list(Sokning.of(Placeringsavtal.class).lika(PLACERINGSAVTAL__ERSATTER, avtal));
        return after.stream().filter(one -> one.getSkickad() != null).findFirst();
    }
}
