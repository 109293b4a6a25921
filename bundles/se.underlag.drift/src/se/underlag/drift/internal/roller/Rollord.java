package se.underlag.drift.internal.roller;

import static se.underlag.model.UnderlagPackage.Literals.ORGANISATIONSENHET__KOD;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.base.Period;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Roll;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Handling;
import se.underlag.security.Handlingsnamn;
import se.underlag.security.Rollnamn;
import se.underlag.security.Rolltabell;
import se.underlag.security.Rolltjanst.Anvandarbild;
import se.underlag.security.Rolltjanst.Rollbild;
import se.underlag.spi.Json;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** What these commands read and write in the same words. */
final class Rollord {

    private Rollord() {
    }

    static String signatur(Kommandorad rad, String bruk) {
        if (rad.fria().size() != 1) {
            throw new Kommandofel(MessageFormat.format(Messages.bruk, bruk));
        }
        return rad.fria().get(0);
    }

    static void inga(Kommandorad rad, String bruk) {
        if (!rad.fria().isEmpty()) {
            throw new Kommandofel(MessageFormat.format(Messages.bruk, bruk));
        }
    }

    static Roll roll(Kommandorad rad) {
        String text = rad.krav("roll");
        return Rollnamn.read(text).orElseThrow(() -> new Kommandofel(
                MessageFormat.format(Messages.okandRoll, text, Stream.of(Roll.values()).map(Rollnamn::kod).collect(Collectors.joining(", ")))));
    }

    static LocalDate dag(Kommandorad rad, String valjare) {
        return rad.varde(valjare).map(text -> {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeException wrong) {
                throw new Kommandofel(MessageFormat.format(Messages.felDag, valjare, text));
            }
        }).orElse(null);
    }

    /** @return the id of the unit that {@code --enhet} names, null without it */
    static String enhet(Kommandorad rad, Lagring lagring, String signatur) {
        return rad.varde("enhet").map(kod -> {
            try (UnitOfWork unit = lagring.open(signatur)) {
                return unit.list(Sokning.of(Organisationsenhet.class).lika(ORGANISATIONSENHET__KOD, kod)).stream().findFirst()
                        .map(Organisationsenhet::getId).orElseThrow(() -> new Kommandofel(MessageFormat.format(Messages.okandEnhet, kod)));
            }
        }).orElse(null);
    }

    static Map<String, Object> json(Roll roll) {
        return Json.objekt("roll", Rollnamn.kod(roll), "atgarder",
                Stream.of(Handling.values()).filter(handling -> Rolltabell.permits(roll, handling)).map(Handlingsnamn::kod).toList());
    }

    static Map<String, Object> json(Rollbild bild) {
        return Json.objekt("roll", Rollnamn.kod(bild.roll()), "enhet", bild.enhet(), "from", text(bild.dagar().from()), "tom",
                text(bild.dagar().tom()),
                "galler", bild.galler());
    }

    static Map<String, Object> json(Anvandarbild bild) {
        return Json.objekt("signatur", bild.signatur(), "namn", bild.namn(), "epost", bild.epost(), "roller",
                bild.roller().stream().map(Rollord::json).toList());
    }

    static String rad(Rollbild bild) {
        return MessageFormat.format(Messages.rollrad, Rollnamn.of(bild.roll()), bild.enhet() == null ? Messages.allaEnheter : bild.enhet(),
                dagar(bild.dagar()), bild.galler() ? "" : Messages.gallerInte).stripTrailing();
    }

    static void skriv(Anvandarbild bild, Kommandorad rad) {
        rad.ut().println(bild.namn().equals(bild.signatur()) ? bild.signatur() : "%s (%s)".formatted(bild.namn(), bild.signatur()));
        if (bild.epost() != null) {
            rad.ut().println("  " + bild.epost());
        }
        if (bild.roller().isEmpty()) {
            rad.ut().println("  " + Messages.ingenRoll);
        }
        bild.roller().forEach(one -> rad.ut().println("  " + rad(one)));
    }

    private static String dagar(Period dagar) {
        if (dagar.from() == null) {
            return dagar.tom() == null ? Messages.tillsVidare : MessageFormat.format(Messages.tillOchMed, dagar.tom());
        }
        return dagar.tom() == null ? MessageFormat.format(Messages.franOchMed, dagar.from()) : dagar.from() + "–" + dagar.tom();
    }

    private static String text(LocalDate dag) {
        return dag == null ? null : dag.toString();
    }
}
