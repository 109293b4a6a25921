package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import se.underlag.avtal.Stegfalt;
import se.underlag.model.Expansionsstatus;
import se.underlag.model.Inflyttning;
import se.underlag.model.Placeringsarende;
import se.underlag.model.UnderlagFactory;

/** A9: the day of moving in, told to planeringsledare (BB-19); the basis for expansionsmedel (BB-20, A7). */
final class Inflytteffekt implements Effekt {

    private static final String DATUM = "datum";

    @Override public List<Stegfalt> falt(Lage lage) {
        Placeringsarende arende = lage.arende();
        LocalDate known = arende.getInflyttning() != null ? arende.getInflyttning().getDatum()
                : arende.getAvtal() != null ? arende.getAvtal().getFrom() : null;
        return List.of(Falt.dag(DATUM, Messages.faltInflyttning, true, known, "BB-19"));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Placeringsarende arende = lage.arende();
        Inflyttning inflyttning = arende.getInflyttning();
        if (inflyttning == null) {
            inflyttning = UnderlagFactory.eINSTANCE.createInflyttning();
            inflyttning.setEnhetId(arende.getEnhetId());
            inflyttning.setPerson(arende.getPerson());
            inflyttning.setBoende(arende.getBoende());
            inflyttning.setExpansionsstatus(Expansionsstatus.EJ_PROVAD);
            lage.uow().add(inflyttning);
            arende.setInflyttning(inflyttning);
        }
        inflyttning.setDatum(varden.dag(DATUM));
        inflyttning.setMeddelad(lage.nu());
        inflyttning.setMeddeladAv(lage.signatur());
        foljd.anteckna(MessageFormat.format(Messages.noteringInflyttning, varden.dag(DATUM)));
        if (arende.getAvtal() != null && !varden.dag(DATUM).equals(arende.getAvtal().getFrom())) {
            foljd.meddela(MessageFormat.format(Messages.inflyttAvtalsstart, varden.dag(DATUM), arende.getAvtal().getFrom()));
        }
    }
}
