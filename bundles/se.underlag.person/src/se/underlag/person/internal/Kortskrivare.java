package se.underlag.person.internal;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Identitet;
import se.underlag.model.Foretradare;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Objektnamn;
import se.underlag.security.Skydd;
import se.underlag.spi.person.Kortavsnitt;
import se.underlag.spi.person.Personfraga;
import se.underlag.spi.person.Personkort;
import se.underlag.spi.person.Personkort.Uppgift;
import se.underlag.spi.person.Personuppgift;

/** Writes the card of a person who may be read. */
final class Kortskrivare {

    private static final String MASK = "••••••••-••••";

    private final Behorighet behorighet;
    private final Skydd skydd;
    private final List<Personuppgift> moduler;
    private final LocalDate idag;

    Kortskrivare(Behorighet behorighet, Skydd skydd, List<Personuppgift> moduler, LocalDate idag) {
        this.behorighet = behorighet;
        this.skydd = skydd;
        this.moduler = moduler;
        this.idag = idag;
    }

    Personkort skriv(UnitOfWork uow, Personer personer) {
        Personfraga fraga = personer.fraga(skydd);
        Person person = personer.forsta();
        Personkort.Skydd state = new Personkort.Skydd(personer.skyddad(), fraga.dold(), personer.skyddad()
                && personer.enheter().stream().allMatch(enhet -> behorighet.far(Handling.SKYDD_LYFTA, enhet)),
                skydd.lyftTill(person.getId()).orElse(null),
                personer.enheter().stream().allMatch(enhet -> behorighet.far(markering(!personer.skyddad()), enhet)));
        return new Personkort(person.getId(), personer.ids(), fraga.dold() ? skydd.text() : namn(personer),
                fraga.dold() ? MASK : identitet(person, idag),
                state, uppgifter(uow, personer, fraga.dold()), avsnitt(fraga));
    }

    /** @return what it takes to protect, or to take a protection away */
    static Handling markering(boolean skyddad) {
        return skyddad ? Handling.SKYDD_MARKERA : Handling.SKYDD_LYFTA;
    }

    private List<Kortavsnitt> avsnitt(Personfraga fraga) {
        return moduler.stream().sorted(Comparator.comparingInt(Personuppgift::ordning)).flatMap(modul -> modul.avsnitt(fraga).stream()).toList();
    }

    /** A unit that knows no name does not hide that another does. */
    private static String namn(Personer personer) {
        return personer.personer().stream().filter(one -> one.getEfternamn() != null || one.getFornamn() != null).map(Objektnamn::person).findFirst()
                .orElse(Messages.namnSaknas);
    }

    /** @return the number for people; as it is written when it is none */
    static String identitet(Person person, LocalDate idag) {
        return Identitet.read(person.getIdentitet(), idag).map(Identitet::forPeople).orElse(person.getIdentitet());
    }

    private static List<Uppgift> uppgifter(UnitOfWork uow, Personer personer, boolean dold) {
        List<Uppgift> lines = new ArrayList<>();
        List<String> ids = personer.enheter().stream().filter(Objects::nonNull).toList();
        String units = uow.list(Sokning.of(Organisationsenhet.class).i(ENTITET__ID, ids)).stream()
                .map(enhet -> enhet.getNamn() == null ? enhet.getKod() : enhet.getNamn()).sorted().collect(Collectors.joining(", "));
        if (!units.isEmpty()) {
            lines.add(new Uppgift(Messages.uppgiftEnhet, units));
        }
        String foretradare = dold ? ""
                : personer.personer().stream().flatMap(person -> person.getForetradare().stream()).map(Kortskrivare::foretradare).distinct()
                        .collect(Collectors.joining("; "));
        if (!foretradare.isEmpty()) {
            lines.add(new Uppgift(Messages.uppgiftForetradare, foretradare));
        }
        return lines;
    }

    private static String foretradare(Foretradare one) {
        String om = Stream.of(one.getTyp(), one.getKontakt()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return om.isEmpty() ? String.valueOf(one.getNamn()) : NLS.bind(Messages.foretradare, one.getNamn(), om);
    }
}
