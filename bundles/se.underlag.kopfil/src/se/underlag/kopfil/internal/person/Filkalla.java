package se.underlag.kopfil.internal.person;

import static se.underlag.model.UnderlagPackage.Literals.KOPFIL;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Sokord;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.security.Modulpid;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.sok.Sokfraga;
import se.underlag.spi.sok.Sokkalla;
import se.underlag.spi.sok.Traff;

/** Köpfiler by name, year and unit; what the actor may not read is not there. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class Filkalla implements Sokkalla {

    private final KopfilTjanst tjanst;
    private List<Post> posts = List.of();

    /** What is kept of a köpfil. @param folded all it is found by, as it is compared */
    private record Post(String id, int ar, String name, String detail, String folded) {
    }

    /** @param tjanst lists what the actor may read */
    @Activate public Filkalla(@Reference KopfilTjanst tjanst) {
        this.tjanst = tjanst;
    }

    @Override public String grupp() {
        return Messages.sokKopfiler;
    }

    @Override public int ordning() {
        return 40;
    }

    @Override public void forbered() {
        posts = tjanst.enheter().stream().flatMap(enhet -> enhet.kopfiler().stream().map(fil -> post(enhet, fil))).toList();
    }

    private static Post post(Enhetsinfo enhet, Kopfilsinfo fil) {
        String unit = enhet.namn() == null ? enhet.kod() : enhet.namn();
        return new Post(fil.id(), fil.ar(), NLS.bind(Messages.sokKopfil, fil.namn(), String.valueOf(fil.ar())), unit,
                Sokord.vik(fil.namn() + ' ' + fil.ar() + ' ' + unit + ' ' + enhet.kod()));
    }

    @Override public List<Traff> sok(Sokfraga fraga, int max) {
        return fraga.ord().isEmpty() ? List.of()
                : posts.stream().filter(post -> Sokord.rang(post.folded(), fraga.ord()) != Sokord.INGEN)
                        .sorted(Comparator.comparingInt((Post post) -> Sokord.rang(post.folded(), fraga.ord())).thenComparingInt(Post::ar).reversed()
                                .thenComparing(Post::name))
                        .limit(max).map(post -> hit(post, Sokord.rang(post.folded(), fraga.ord()))).toList();
    }

    private static Traff hit(Post post, int rank) {
        return new Traff(new Objektref(KOPFIL.getName(), post.id()), post.name(), post.detail(), rank);
    }

    @Override public List<Traff> hamta(Collection<Objektref> mal) {
        Map<String, Post> byId = posts.stream().collect(Collectors.toMap(Post::id, Function.identity()));
        return mal.stream().filter(ref -> ref.typ().equals(KOPFIL.getName())).map(ref -> byId.get(ref.id())).filter(Objects::nonNull)
                .map(post -> hit(post, 0)).toList();
    }
}
