package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.util.List;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.model.Expansionsstatus;
import se.underlag.model.Inflyttning;

/** A9: amount and status of the expansionsmedel that a moving in is the basis for (BB-20, A7). */
final class Expansionseffekt implements Effekt {

    private static final String BELOPP = "belopp";
    private static final String STATUS = "status";
    private static final String DAG = "dag";

    @Override public List<Stegfalt> falt(Lage lage) {
        Inflyttning in = lage.arende().getInflyttning();
        return List.of(Falt.kronor(BELOPP, Messages.faltExpansionsbelopp, false, in == null ? null : in.getExpansionsbelopp(), "BB-20"),
                Falt.val(STATUS, Messages.faltExpansionsstatus, Expansionsstatus.values(), Expansionseffekt::namn,
                        in == null ? null : in.getExpansionsstatus()),
                Falt.dag(DAG, Messages.faltExpansionsdag, true, lage.idag(), ""));
    }

    /** What a status is called. */
    private static String namn(Expansionsstatus status) {
        return switch (status) {
        case EJ_PROVAD -> Messages.expansionEjProvad;
        case UNDERLAG_LAMNAT -> Messages.expansionUnderlag;
        case BEVILJAT -> Messages.expansionBeviljat;
        case AVSLAGET -> Messages.expansionAvslaget;
        };
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Inflyttning in = lage.arende().getInflyttning();
        if (in == null) {
            throw new AvtalException(Messages.ingenInflyttning);
        }
        Expansionsstatus status = Expansionsstatus.valueOf(varden.text(STATUS));
        if (status == Expansionsstatus.BEVILJAT && varden.tal(BELOPP) == null) {
            throw new AvtalException(Messages.beviljatUtanBelopp);
        }
        in.setExpansionsbelopp(varden.tal(BELOPP));
        in.setExpansionsstatus(status);
        in.setExpansionsdatum(varden.dag(DAG));
        foljd.dag(varden.dag(DAG));
        foljd.anteckna(varden.tal(BELOPP) == null ? namn(status)
                : MessageFormat.format(Messages.noteringExpansion, namn(status), Ord.kr(varden.tal(BELOPP))));
    }
}
