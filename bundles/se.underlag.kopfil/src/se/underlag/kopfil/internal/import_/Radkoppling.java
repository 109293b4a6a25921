package se.underlag.kopfil.internal.import_;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.underlag.base.Identitet;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Beslut;
import se.underlag.model.Entitet;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;

/**
 * The room's door for rows that were typed: what they refer to by a natural key alone is found in the store or made, exactly as an import does.
 * A reference that was never stored (version 0) is such a description; after this the row refers to the real object. A stored object is never
 * changed here, but for a person without a name, who gets the typed one, and for a beslut whose person had a number that cannot be right and
 * whose row now has a right one: that is a correction and the ärende follows.
 */
public final class Radkoppling {

    private final Register register;
    private final LocalDate idag;
    private final List<Fynd> avvisade = new ArrayList<>();

    private Radkoppling(Register register, LocalDate idag) {
        this.register = register;
        this.idag = idag;
    }

    /**
     * What is to be stored beside the rows.
     *
     * @param nya persons, insatser, leverantörer and ärenden that were made, each referring only to earlier ones
     * @param avvisade rows that are refused: of nobody (PR-06), or with the beslut of somebody else (KF-07)
     */
    public record Utfall(List<Entitet> nya, List<Fynd> avvisade) {
    }

    /**
     * Gives the rows their real references.
     *
     * @param rader rows with the image of each; changed in place
     * @param idag today
     */
    public static Utfall koppla(UnitOfWork uow, String enhetId, Map<Kopfilsrad, Radbild> rader, LocalDate idag) {
        Map<Kopfilsrad, Radbild> okopplade = new LinkedHashMap<>();
        rader.forEach((rad, bild) -> {
            if (rad.getVersion() == 0 || referenser(rad).anyMatch(Radkoppling::arBeskrivning) || bytt(uow, rad)) {
                okopplade.put(rad, bild.medIdentitet(kanonisk(bild.identitet(), idag)));
            }
        });
        if (okopplade.isEmpty()) {
            return new Utfall(List.of(), List.of());
        }
        Insatser insatser = new Insatser(uow.list(Sokning.of(Insatstyp.class)));
        Radkoppling koppling = new Radkoppling(new Register(uow, enhetId, okopplade.values(), insatser, idag), idag);
        okopplade.forEach(koppling::koppla);
        return new Utfall(koppling.register.nya(), koppling.avvisade);
    }

    /** Whether a stored row got another person or beslut, of those that are known: they may not belong together (KF-07). */
    private static boolean bytt(UnitOfWork uow, Kopfilsrad rad) {
        return rad.getPerson() != null && rad.getBeslut() != null && uow.find(Kopfilsrad.class, rad.getId())
                .filter(lagrad -> !samma(lagrad.getPerson(), rad.getPerson()) || !samma(lagrad.getBeslut(), rad.getBeslut())).isPresent();
    }

    private static boolean samma(Entitet lagrad, Entitet nu) {
        return lagrad != null && lagrad.getId().equals(nu.getId());
    }

    private static Stream<Entitet> referenser(Kopfilsrad rad) {
        return Stream.of(rad.getPerson(), rad.getBeslut(), rad.getInsatstyp(), rad.getLeverantor());
    }

    private static boolean arBeskrivning(Entitet referens) {
        return referens != null && referens.getVersion() == 0;
    }

    private static String kanonisk(String identitet, LocalDate idag) {
        return Identitet.read(identitet, idag).map(Identitet::text).orElse(identitet);
    }

    private void koppla(Kopfilsrad rad, Radbild bild) {
        if (arBeskrivning(rad.getPerson())) {
            rad.setPerson(register.person(bild));
        }
        if (arBeskrivning(rad.getInsatstyp())) {
            rad.setInsatstyp(register.insatstyp(bild));
        }
        if (arBeskrivning(rad.getLeverantor())) {
            rad.setLeverantor(register.leverantor(bild));
        }
        if (rad.getBeslut() != null) {
            kopplaBeslut(rad, bild);
        }
        if (rad.getPerson() == null && rad.getVersion() == 0) {
            avvisade.add(new Fynd("PR-06", Allvar.FEL, Messages.radUtanPerson, bild.vid(Radfalt.PERSON), true));
        }
    }

    private void kopplaBeslut(Kopfilsrad rad, Radbild bild) {
        Beslut beslut = arBeskrivning(rad.getBeslut()) ? register.beslut(bild) : rad.getBeslut();
        rad.setBeslut(beslut);
        Person agare = beslut == null || beslut.getArende() == null ? null : beslut.getArende().getPerson();
        if (rad.getPerson() == null) {
            rad.setPerson(agare);
        } else if (agare != null && !agare.getId().equals(rad.getPerson().getId())) {
            if (arOrimlig(agare.getIdentitet()) && !arOrimlig(rad.getPerson().getIdentitet())) {
                register.beslut(bild).getArende().setPerson(rad.getPerson());
            } else {
                avvisade.add(new Fynd("KF-07", Allvar.FEL, MessageFormat.format(Messages.beslutAnnanPerson, beslut.getNr()),
                        bild.vid(Radfalt.BESLUT), true));
            }
        }
    }

    private boolean arOrimlig(String identitet) {
        Optional<Identitet> last = Identitet.read(identitet, idag);
        return last.isEmpty() || !last.get().kontrollsiffraStammer();
    }
}
