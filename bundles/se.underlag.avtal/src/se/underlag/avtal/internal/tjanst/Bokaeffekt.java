package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.internal.vakt.UppfoljningTidigast;
import se.underlag.model.Flode;

/** A4, B1, C4: a behovsbedömning is booked, or booked anew (BB-13, BB-31). Any day: only carrying it out waits for the three months, whose
 * end is what is proposed for a follow-up (BB-30). */
final class Bokaeffekt implements Effekt {

    private static final String DAG = "dag";

    @Override public List<Stegfalt> falt(Lage lage) {
        LocalDate booked = lage.arende().getBedomning().getBokad();
        return List.of(booked != null ? Falt.dag(DAG, Messages.faltBokadDag, true, booked, "")
                : Falt.dag(DAG, Messages.faltBokadDag, true, tidigast(lage).filter(day -> day.isAfter(lage.idag())).orElse(null), "BB-30"));
    }

    /** The first day of a follow-up, empty in the other flows. */
    private static Optional<LocalDate> tidigast(Lage lage) {
        return lage.arende().getFlode() == Flode.UPPFOLJANDE ? UppfoljningTidigast.tidigast(lage.bild(), lage.parametrar()) : Optional.empty();
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        LocalDate day = varden.dag(DAG);
        lage.arende().getBedomning().setBokad(day);
        foljd.anteckna(MessageFormat.format(Messages.noteringBokad, day));
        tidigast(lage).filter(day::isBefore).ifPresent(first -> foljd.meddela(MessageFormat.format(Messages.bokadForTidigt, day, first)));
    }
}
