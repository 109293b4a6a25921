package se.underlag.avtal.internal.dokument;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.underlag.avtal.Ansvariga;
import se.underlag.avtal.AvtalException;
import se.underlag.base.Period;
import se.underlag.documents.text.Epostpaket.Mottagare;
import se.underlag.model.Anvandare;
import se.underlag.model.Roll;

/** The four who get a behovsbedömning: LINK, socialsekreterare, socialadministratör, enhetschef (BB-14). Pure. */
record Mottagarlista(List<Anvandare> anvandare, String enhetId, LocalDate dag) {

    /**
     * Who has the case in that role; where nobody is named, the only one who has the role in the unit. Nobody is guessed among several: a BB must not
     * reach who has nothing to do with it.
     */
    List<Mottagare> av(Ansvariga ansvariga) {
        List<Mottagare> out = new ArrayList<>();
        Map<Roll, String> named = new EnumMap<>(Roll.class);
        put(named, Roll.LINK_SAMORDNARE, ansvariga.linkSamordnare());
        put(named, Roll.SOCIALSEKRETERARE, ansvariga.socialsekreterare());
        put(named, Roll.SOCIALADMINISTRATOR, ansvariga.socialadministrator());
        put(named, Roll.ENHETSCHEF, ansvariga.enhetschef());
        for (Roll roll : List.of(Roll.LINK_SAMORDNARE, Roll.SOCIALSEKRETERARE, Roll.SOCIALADMINISTRATOR, Roll.ENHETSCHEF)) {
            out.add(mottagare(roll, named.get(roll)));
        }
        return out;
    }

    private static void put(Map<Roll, String> named, Roll roll, String signatur) {
        if (signatur != null) {
            named.put(roll, signatur);
        }
    }

    private Mottagare mottagare(Roll roll, String signatur) {
        List<Anvandare> found = anvandare.stream().filter(one -> signatur == null ? har(one, roll) : signatur.equals(one.getSignatur())).toList();
        if (found.size() != 1 || found.get(0).getEpost() == null || found.get(0).getEpost().isBlank()) {
            throw new AvtalException(MessageFormat.format(Messages.mottagareSaknas, ord(roll)));
        }
        Anvandare user = found.get(0);
        return new Mottagare(user.getNamn() == null ? user.getSignatur() : user.getNamn(), user.getEpost());
    }

    private static String ord(Roll roll) {
        return switch (roll) {
        case LINK_SAMORDNARE -> Messages.rollLink;
        case SOCIALSEKRETERARE -> Messages.rollSocialsekreterare;
        case SOCIALADMINISTRATOR -> Messages.rollSocialadministrator;
        default -> Messages.rollEnhetschef;
        };
    }

    private boolean har(Anvandare user, Roll roll) {
        return user.getRoller().stream().anyMatch(one -> one.getRoll() == roll && new Period(one.getFrom(), one.getTom()).contains(dag)
                && (one.getEnhet() == null || one.getEnhet().getId().equals(enhetId)));
    }
}
