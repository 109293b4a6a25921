package se.underlag.kopfil.internal.person;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ANDRAD_TID;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__LEVERANTOR;
import static se.underlag.model.UnderlagPackage.Literals.LEVERANTOR;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Sokord;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Organisationsenhet;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.sok.Sokfraga;
import se.underlag.spi.sok.Sokkalla;
import se.underlag.spi.sok.Traff;

/**
 * Leverantörer by name and organisation number. A leverantör is nobody's secret, but what is opened is the köpfil that the actor may read and where
 * something of it was written last; one that stands in no such köpfil is not found.
 */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class Leverantorskalla implements Sokkalla {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Map<String, Optional<Traff>> latest = new HashMap<>();
    private List<Post> posts = List.of();
    private List<String> readable = List.of();

    /** What is kept of a leverantör. @param folded name and number as they are compared */
    private record Post(String id, String name, String folded) {
    }

    /** @param behorighet tells whose köpfiler may be opened */
    @Activate public Leverantorskalla(@Reference Lagring lagring, @Reference Behorighet behorighet) {
        this.lagring = lagring;
        this.behorighet = behorighet;
    }

    @Override public String grupp() {
        return Messages.sokLeverantorer;
    }

    @Override public int ordning() {
        return 30;
    }

    @Override public synchronized void forbered() {
        latest.clear();
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            readable = uow.list(Sokning.of(Organisationsenhet.class)).stream().map(Organisationsenhet::getId)
                    .filter(unit -> behorighet.far(Handling.KOPFIL_LASA, unit)).toList();
            posts = uow.list(Sokning.of(Leverantor.class)).stream().map(one -> new Post(one.getId(), one.getNamn(),
                    Sokord.vik(one.getNamn() + (one.getOrgnr() == null ? "" : ' ' + one.getOrgnr())))).toList();
        }
    }

    @Override public synchronized List<Traff> sok(Sokfraga fraga, int max) {
        return fraga.ord().isEmpty() ? List.of()
                : posts.stream().filter(post -> Sokord.rang(post.folded(), fraga.ord()) != Sokord.INGEN)
                        .sorted(Comparator.comparingInt((Post post) -> Sokord.rang(post.folded(), fraga.ord())).reversed()
                                .thenComparing(Post::name))
                        .flatMap(post -> latest.computeIfAbsent(post.id(), id -> hit(post)).stream()
                                .map(hit -> new Traff(hit.mal(), hit.text(), hit.detalj(), Sokord.rang(post.folded(), fraga.ord()))))
                        .limit(max).toList();
    }

    /** Its row that was written last in a readable unit, asked for once while the search is open. */
    private Optional<Traff> hit(Post post) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            return uow.list(Sokning.of(Kopfilsrad.class).refererar(KOPFILSRAD__LEVERANTOR, post.id()).i(ENTITET__ENHET_ID, readable)
                    .orderDescending(ENTITET__ANDRAD_TID).page(0, 1)).stream().findFirst().map(Kopfilsrad::getKopfil)
                    .map(fil -> new Traff(new Objektref(LEVERANTOR.getName(), post.id(), fil.getId()), post.name(),
                            NLS.bind(Messages.sokLeverantor, fil.getNamn(), String.valueOf(fil.getAr())), 0));
        }
    }

    @Override public List<Traff> hamta(Collection<Objektref> mal) {
        return List.of();
    }
}
