package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.underlag.avtal.Ansvariga;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.internal.roll.Mottagarlista;
import se.underlag.model.Anvandare;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Roll;
import se.underlag.security.Rollnamn;

/**
 * A5, B2, C5: the behovsbedömning goes to the four recipients, with the Word file without price and the PDF with it (BB-14, BB-32, BB-48). Who gets
 * it is shown and, where several hold a role, chosen; the chosen one has the case in that role.
 */
final class Bedomningsmejl implements Effekt {

    private static final Map<Roll, String> NYCKLAR = Map.of(Roll.LINK_SAMORDNARE, "link", Roll.SOCIALSEKRETERARE, "socialsekreterare",
            Roll.SOCIALADMINISTRATOR, "socialadministrator", Roll.ENHETSCHEF, "enhetschef");

    @Override public List<Stegfalt> falt(Lage lage) {
        Mottagarlista list = new Mottagarlista(Arendelager.innehav(lage.uow(), lage.arende().getEnhetId()), lage.idag());
        Ansvariga now = lage.bild().ansvariga();
        List<Stegfalt> falt = new ArrayList<>();
        for (Roll roll : Mottagarlista.FYRA) {
            List<Anvandare> found = list.kandidater(roll);
            if (!found.isEmpty()) {
                falt.add(new Stegfalt(NYCKLAR.get(roll), MessageFormat.format(Messages.faltMottagare, Rollnamn.of(roll)), Stegfalt.Slag.VAL,
                        found.size() > 1, list.vald(roll, now).map(Anvandare::getSignatur).orElse(""), "",
                        found.stream().map(user -> new Stegfalt.Val(user.getSignatur(),
                                MessageFormat.format(Messages.mottagareAdress, user.getNamn() == null ? user.getSignatur() : user.getNamn(),
                                        user.getEpost())))
                                .toList()));
            }
        }
        return falt;
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Placeringsarende arende = lage.arende();
        NYCKLAR.forEach((roll, nyckel) -> {
            if (varden.har(nyckel)) {
                ansvarig(arende, roll, varden.text(nyckel));
            }
        });
        arende.getBedomning().setMejlSkickat(lage.nu());
        foljd.dokument(Dokumenttyp.MEJLPAKET);
        foljd.meddela(Messages.mejlFyra);
    }

    private static void ansvarig(Placeringsarende arende, Roll roll, String signatur) {
        switch (roll) {
        case LINK_SAMORDNARE -> arende.setLinkSamordnare(signatur);
        case SOCIALSEKRETERARE -> arende.setSocialsekreterare(signatur);
        case SOCIALADMINISTRATOR -> arende.setSocialadministrator(signatur);
        default -> arende.setEnhetschef(signatur);
        }
    }
}
