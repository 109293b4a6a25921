package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.underlag.base.Period;
import se.underlag.model.Placeringsavtal;
import se.underlag.regler.Avtalspris;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Dygnspris.Avrundning;
import se.underlag.regler.Prisskillnad;

/**
 * A8: an avtal that is drawn up or sent after its first day; the difference to the price before is told per month and in total, to claim or to pay.
 * It is counted to that very day: from the day after the sending on both sides know the new price.
 */
final class Efterhandspris {

    private Efterhandspris() {
    }

    /** Tells nothing where the avtal starts ahead, or none ran before, or the price is the same. */
    static void meddela(Lage lage, Placeringsavtal avtal, Foljd foljd) {
        Placeringsavtal before = avtal.getErsatter();
        LocalDate start = avtal.getFrom();
        if (before == null || before.getDygnspris() == null || !start.isBefore(lage.idag())) {
            return;
        }
        LocalDate last = avtal.getTom() != null && avtal.getTom().isBefore(lage.idag()) ? avtal.getTom() : lage.idag();
        Avrundning rounding = Avrundning.valueOf(lage.parametrar().varde(Datumparametrar.AVTAL_AVRUNDNING, start).orElseThrow());
        Prisskillnad skillnad = Prisskillnad.of(Prisskillnad.fortsatt(List.of(pris(before))), List.of(pris(avtal)), new Period(start, last),
                rounding);
        if (skillnad.riktning() == Prisskillnad.Riktning.INGEN) {
            return;
        }
        foljd.meddela(MessageFormat.format(Messages.efterhand, start, Ord.kr(before.getDygnspris()), Ord.kr(avtal.getDygnspris())));
        String months = skillnad.manader().stream().map(one -> MessageFormat.format(Messages.efterhandManad, one.manad(), Long.toString(one.dygn()),
                Ord.kr(one.differens()))).collect(Collectors.joining(", "));
        foljd.notera(MessageFormat.format(skillnad.riktning() == Prisskillnad.Riktning.BETALA ? Messages.efterhandBetala : Messages.efterhandKrav,
                Ord.kr(skillnad.differens().abs()), start, last, months));
    }

    private static Avtalspris pris(Placeringsavtal avtal) {
        return new Avtalspris(new Period(avtal.getFrom(), avtal.getTom()), avtal.getDygnspris(), avtal.isAvresedagDebiteras());
    }
}
