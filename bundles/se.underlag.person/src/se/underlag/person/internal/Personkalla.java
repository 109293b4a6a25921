package se.underlag.person.internal;

import static se.underlag.model.UnderlagPackage.Literals.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Sokord;
import se.underlag.model.Organisationsenhet;
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

/**
 * Persons by name and identity number, out of memory. A protected identity is found by its whole number only, masked, and nothing else of it
 * can be guessed by searching. A person whom several units know is one hit.
 */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.PERSON)
public final class Personkalla implements Sokkalla {

    /** Fewer digits are no beginning of an identity number that helps anybody. */
    private static final int FEWEST_DIGITS = 4;
    private static final int NUMBER = 100;

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Skydd skydd;
    private final Clock klocka;
    private Tillstand read;
    private List<Post> posts = List.of();
    private Map<String, String> units = Map.of();
    private Lasbara readable;

    /** What is kept of a person. @param folded the name as it is compared */
    private record Post(String id, String unit, String number, String forPeople, String name, String folded, boolean skyddad) {
    }

    /** @param skydd knows what is lifted */
    @Activate public Personkalla(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Skydd skydd, @Reference Clock klocka) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.skydd = skydd;
        this.klocka = klocka;
        this.readable = new Lasbara(behorighet);
    }

    @Override public String grupp() {
        return Messages.sokPersoner;
    }

    @Override public int ordning() {
        return 10;
    }

    @Override public synchronized void forbered() {
        readable = new Lasbara(behorighet);
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            units = uow.list(Sokning.of(Organisationsenhet.class)).stream()
                    .collect(Collectors.toMap(Organisationsenhet::getId, unit -> unit.getNamn() == null ? unit.getKod() : unit.getNamn()));
            Tillstand now = Tillstand.of(uow, Person.class);
            if (!now.equals(read)) {
                List<Person> all = uow.list(Sokning.of(Person.class));
                Set<String> skyddade = all.stream().filter(Person::isSkyddadIdentitet).map(Person::getIdentitet).collect(Collectors.toSet());
                LocalDate today = LocalDate.now(klocka);
                posts = all.stream().map(person -> post(person, skyddade.contains(person.getIdentitet()), today)).toList();
                read = now;
            }
        }
    }

    private static Post post(Person person, boolean skyddad, LocalDate today) {
        String name = Objektnamn.person(person);
        return new Post(person.getId(), person.getEnhetId(), person.getIdentitet(), Kortskrivare.identitet(person, today), name, Sokord.vik(name),
                skyddad);
    }

    @Override public synchronized List<Traff> sok(Sokfraga fraga, int max) {
        if (fraga.ord().isEmpty()) {
            return List.of();
        }
        String whole = fraga.identitet().map(found -> found.text()).orElse(fraga.text().strip());
        Map<String, Traff> byNumber = new LinkedHashMap<>();
        for (Post post : posts) {
            int rank = rank(post, fraga, whole);
            if (rank != Sokord.INGEN && readable.contains(post.unit())) {
                byNumber.merge(post.number(), hit(post, rank), (one, other) -> one.rang() >= other.rang() ? one : other);
            }
        }
        return byNumber.values().stream().sorted(Comparator.comparingInt(Traff::rang).reversed().thenComparing(Traff::text)).limit(max).toList();
    }

    private static int rank(Post post, Sokfraga fraga, String whole) {
        if (post.number().equalsIgnoreCase(whole)) {
            return NUMBER;
        }
        if (post.skyddad()) {
            return Sokord.INGEN;
        }
        String digits = fraga.siffror();
        if (digits.length() >= FEWEST_DIGITS && (post.number().startsWith(digits) || post.number().startsWith(digits, 2))) {
            return NUMBER / 2;
        }
        return Sokord.rang(post.folded(), fraga.ord());
    }

    private Traff hit(Post post, int rank) {
        boolean dold = post.skyddad() && skydd.lyftTill(post.id()).isEmpty();
        String unit = units.getOrDefault(post.unit(), "");
        String detail = dold ? unit : Stream.of(post.forPeople(), unit).filter(text -> !text.isEmpty()).collect(Collectors.joining("  ·  "));
        return new Traff(new Objektref(PERSON.getName(), post.id()), dold ? skydd.text() : post.name(), detail, rank);
    }

    @Override public synchronized List<Traff> hamta(Collection<Objektref> mal) {
        Map<String, Post> byId = posts.stream().collect(Collectors.toMap(Post::id, post -> post, (one, other) -> one));
        return mal.stream().filter(ref -> ref.typ().equals(PERSON.getName())).map(ref -> byId.get(ref.id())).filter(Objects::nonNull)
                .filter(post -> readable.contains(post.unit())).map(post -> hit(post, 0)).toList();
    }
}
