package se.underlag.person.internal;

import static se.underlag.model.UnderlagPackage.Literals.PERSON;
import static se.underlag.model.UnderlagPackage.Literals.PERSON__SKYDDAD_IDENTITET;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Sokord;
import se.underlag.model.Beslut;
import se.underlag.model.Person;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Modulpid;
import se.underlag.security.Objektnamn;
import se.underlag.security.Skydd;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.sok.Sokfraga;
import se.underlag.spi.sok.Sokkalla;
import se.underlag.spi.sok.Traff;

/** Beslut by their numbers. What is opened is the card of the person whom the beslut concerns. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.PERSON)
public final class Beslutskalla implements Sokkalla {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Skydd skydd;
    private List<Tillstand> read;
    private Set<String> protectedNumbers = Set.of();
    private List<Post> posts = List.of();
    private Lasbara readable;

    /** What is kept of a beslut. @param folded its number as it is compared */
    private record Post(String id, String unit, String nr, String folded, String insats, String personId, String person, String number) {
    }

    /** @param skydd knows what is lifted */
    @Activate public Beslutskalla(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Skydd skydd) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.skydd = skydd;
        this.readable = new Lasbara(behorighet);
    }

    @Override public String grupp() {
        return Messages.sokBeslut;
    }

    @Override public int ordning() {
        return 20;
    }

    @Override public synchronized void forbered() {
        readable = new Lasbara(behorighet);
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            // asked each time, and for all units: a protection that was given since, or by another unit, must hold here too
            protectedNumbers = uow.list(Sokning.of(Person.class).lika(PERSON__SKYDDAD_IDENTITET, true)).stream().map(Person::getIdentitet)
                    .collect(Collectors.toSet());
            List<Tillstand> now = List.of(Tillstand.of(uow, Beslut.class), Tillstand.of(uow, Person.class));
            if (!now.equals(read)) {
                posts = uow.list(Sokning.of(Beslut.class)).stream().map(Beslutskalla::post).toList();
                read = now;
            }
        }
    }

    private static Post post(Beslut beslut) {
        Person person = beslut.getArende() == null ? null : beslut.getArende().getPerson();
        return new Post(beslut.getId(), beslut.getEnhetId(), beslut.getNr(), Sokord.vik(beslut.getNr()),
                beslut.getInsatstyp() == null ? "" : beslut.getInsatstyp().getNamn(), person == null ? null : person.getId(),
                person == null ? null : Objektnamn.person(person), person == null ? null : person.getIdentitet());
    }

    @Override public synchronized List<Traff> sok(Sokfraga fraga, int max) {
        return fraga.ord().isEmpty() ? List.of()
                : posts.stream().filter(post -> post.personId() != null && Sokord.rang(post.folded(), fraga.ord()) != Sokord.INGEN)
                        .filter(post -> readable.contains(post.unit())).map(post -> hit(post, Sokord.rang(post.folded(), fraga.ord())))
                        .sorted(Comparator.comparingInt(Traff::rang).reversed().thenComparing(Traff::text)).limit(max).toList();
    }

    private Traff hit(Post post, int rank) {
        String person = protectedNumbers.contains(post.number()) && skydd.lyftTill(post.personId()).isEmpty() ? skydd.text() : post.person();
        return new Traff(new Objektref(PERSON.getName(), post.personId(), post.id()), post.nr(),
                post.insats().isEmpty() ? person : NLS.bind(Messages.sokBeslutRad, post.insats(), person), rank);
    }

    /** What was opened is remembered as the person. */
    @Override public List<Traff> hamta(Collection<Objektref> mal) {
        return List.of();
    }
}
