package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Dokumentbild;
import se.underlag.avtal.Dokumenttjanst;
import se.underlag.model.Dokumenttyp;
import se.underlag.security.Skydd;

/**
 * The documents of a step. A pack that cannot be made for want of an address does not stop the step: it is told and noted in the history, and
 * the pack is made anew when the address is there. A document that itself cannot be made, or must not be (BB-15), does.
 */
final class Stegdokument {

    private final Optional<Dokumenttjanst> tjanst;
    private final Skydd skydd;

    /** @param tjanst makes documents; empty where no module does */
    Stegdokument(Optional<Dokumenttjanst> tjanst, Skydd skydd) {
        this.tjanst = tjanst;
        this.skydd = skydd;
    }

    /** @param after the case as the step leaves it */
    List<Dokumentbild> gor(Lage lage, Arendebild after, Foljd foljd) {
        List<Dokumentbild> made = new ArrayList<>();
        if (tjanst.isEmpty() || foljd.dokument().isEmpty()) {
            return made;
        }
        if (skydd.dolt(lage.arende().getPerson())) {
            foljd.meddela(Messages.dokumentSkyddad);
            return made;
        }
        for (Dokumenttyp typ : foljd.dokument()) {
            List<Dokumenttyp> delar = delar(typ);
            try {
                made.add(tjanst.get().skapa(lage.uow(), after, typ));
            } catch (AvtalException refused) {
                if (delar.isEmpty()) {
                    throw refused;
                }
                foljd.anteckna(
                        MessageFormat.format(typ == Dokumenttyp.MEJLPAKET ? Messages.mejlpaketInte : Messages.utskriftInte, refused.getMessage()));
                foljd.meddela(MessageFormat.format(Messages.paketInte, refused.getMessage()));
                delar.forEach(del -> made.add(tjanst.get().skapa(lage.uow(), after, del)));
            }
        }
        return made;
    }

    /** What a pack is made of and can be made alone; empty for a single document. */
    private static List<Dokumenttyp> delar(Dokumenttyp typ) {
        return switch (typ) {
        case MEJLPAKET -> List.of(Dokumenttyp.BB_UTAN_PRIS, Dokumenttyp.BB_MED_PRIS);
        case UTSKRIFTSPAKET -> List.of(Dokumenttyp.FOLJEBREV, Dokumenttyp.PLACERINGSAVTAL, Dokumenttyp.BB_MED_PRIS);
        default -> List.of();
        };
    }
}
