package se.underlag.avtal.internal.roll;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.underlag.avtal.Ansvariga;
import se.underlag.avtal.AvtalException;
import se.underlag.documents.text.Epostpaket.Mottagare;
import se.underlag.model.Anvandare;
import se.underlag.model.Roll;
import se.underlag.security.Rollnamn;

/**
 * The four who get a behovsbedömning: LINK, socialsekreterare, socialadministratör, enhetschef (BB-14, BB-32, BB-48). Nobody is guessed among
 * several: a BB must not reach who has nothing to do with it.
 *
 * @param innehav who holds which role
 * @param dag the day it is mailed; who held a role before and holds it no more gets nothing
 */
public record Mottagarlista(Rollinnehav innehav, LocalDate dag) {

    /** The four, in the order of the routine. */
    public static final List<Roll> FYRA = List.of(Roll.LINK_SAMORDNARE, Roll.SOCIALSEKRETERARE, Roll.SOCIALADMINISTRATOR, Roll.ENHETSCHEF);

    /** @return who holds the role that day and can be reached */
    public List<Anvandare> kandidater(Roll roll) {
        return innehav.med(roll, dag).stream().filter(Mottagarlista::nas).toList();
    }

    /** @return who has the case in that role, if still so; else the only one who holds the role; empty where one has to be chosen or none is there */
    public Optional<Anvandare> vald(Roll roll, Ansvariga ansvariga) {
        List<Anvandare> found = kandidater(roll);
        return found.stream().filter(user -> Objects.equals(user.getSignatur(), av(ansvariga, roll))).findFirst()
                .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
    }

    /** @return for each of the four that nobody can be, who is missing and where it is set; empty when all can be reached */
    public List<String> saknas() {
        return FYRA.stream().flatMap(roll -> saknas(roll).stream()).toList();
    }

    private Optional<String> saknas(Roll roll) {
        List<Anvandare> holders = innehav.med(roll, dag);
        if (holders.stream().anyMatch(Mottagarlista::nas)) {
            return Optional.empty();
        }
        return Optional.of(holders.isEmpty() ? MessageFormat.format(Messages.ingenHarRollen, Rollnamn.of(roll))
                : MessageFormat.format(Messages.ingenEpost, String.join(", ", holders.stream().map(Rollinnehav::namn).toList()), Rollnamn.of(roll)));
    }

    /** @throws AvtalException when one of the four is missing or has to be chosen */
    public List<Mottagare> av(Ansvariga ansvariga) {
        return FYRA.stream().map(roll -> mottagare(roll, ansvariga)).toList();
    }

    private Mottagare mottagare(Roll roll, Ansvariga ansvariga) {
        Anvandare user = vald(roll, ansvariga).orElseThrow(
                () -> new AvtalException(saknas(roll).orElseGet(() -> MessageFormat.format(Messages.valjMottagare, Rollnamn.of(roll)))));
        return new Mottagare(Rollinnehav.namn(user), user.getEpost());
    }

    private static String av(Ansvariga ansvariga, Roll roll) {
        return switch (roll) {
        case LINK_SAMORDNARE -> ansvariga.linkSamordnare();
        case SOCIALSEKRETERARE -> ansvariga.socialsekreterare();
        case SOCIALADMINISTRATOR -> ansvariga.socialadministrator();
        default -> ansvariga.enhetschef();
        };
    }

    private static boolean nas(Anvandare user) {
        return Stream.ofNullable(user.getEpost()).anyMatch(address -> !address.isBlank());
    }
}
