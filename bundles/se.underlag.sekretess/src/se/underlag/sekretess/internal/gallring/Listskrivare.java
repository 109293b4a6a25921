package se.underlag.sekretess.internal.gallring;

import static se.underlag.model.UnderlagPackage.Literals.PERSON__IDENTITET;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.underlag.base.Identitet;
import se.underlag.model.Gallringslista;
import se.underlag.model.Gallringspost;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.sekretess.Gallringslistning;
import se.underlag.sekretess.Gallringslistning.Post;
import se.underlag.security.Objektnamn;
import se.underlag.security.Skydd;

/** A stored list for people. */
final class Listskrivare {

    private final UnitOfWork uow;
    private final Skydd skydd;
    private final LocalDate idag;
    private final Map<String, String> enheter;

    Listskrivare(UnitOfWork uow, Skydd skydd, LocalDate idag) {
        this.uow = uow;
        this.skydd = skydd;
        this.idag = idag;
        this.enheter = uow.list(Sokning.of(Organisationsenhet.class)).stream()
                .collect(Collectors.toMap(Organisationsenhet::getId, Organisationsenhet::getKod));
    }

    Gallringslistning skriv(Gallringslista lista) {
        Map<String, List<Person>> byNumber = uow
                .list(Sokning.of(Person.class).i(PERSON__IDENTITET,
                        lista.getPoster().stream().map(post -> post.getPerson().getIdentitet()).distinct().toList()))
                .stream().collect(Collectors.groupingBy(Person::getIdentitet));
        return huvud(lista, lista.getPoster().stream().map(post -> post(post, byNumber.getOrDefault(post.getPerson().getIdentitet(), List.of())))
                .sorted(Comparator.comparing(Post::namn).thenComparing(Post::id)).toList());
    }

    private Post post(Gallringspost post, List<Person> everywhere) {
        Person person = post.getPerson();
        boolean hidden = everywhere.stream().anyMatch(Person::isSkyddadIdentitet) && skydd.lyftTill(person.getId()).isEmpty();
        String number = Identitet.read(person.getIdentitet(), idag).map(Identitet::forPeople)
                .orElse(post.getGallrad() == null ? person.getIdentitet() : "");
        return new Post(post.getId(), person.getId(), hidden ? skydd.text() : Objektnamn.person(person), hidden ? "" : number,
                everywhere.stream().map(one -> enheter.get(one.getEnhetId())).filter(kod -> kod != null).distinct().sorted().toList(),
                post.getSistaInsats(),
                post.getSistaAnteckning(), post.getSammanstallningFran(), post.getPersonaktFran(), post.getSenast(), post.getUndantag(),
                post.getUndantagsorsak(), post.getUndantagAv(), post.getGallrad());
    }

    static Gallringslistning huvud(Gallringslista lista, List<Post> poster) {
        return new Gallringslistning(lista.getId(), lista.getStatus(), lista.getForeslagenAv(), lista.getForeslagen(), lista.getGranskadAv(),
                lista.getGranskad(), lista.getGenomfordAv(), lista.getGenomford(), lista.getRapport(), poster);
    }
}
