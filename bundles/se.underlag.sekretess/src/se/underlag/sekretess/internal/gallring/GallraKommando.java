package se.underlag.sekretess.internal.gallring;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.sekretess.Gallringslistning;
import se.underlag.sekretess.Gallringslistning.Post;
import se.underlag.sekretess.Gallringstjanst;
import se.underlag.sekretess.Sekretessord;
import se.underlag.sekretess.internal.Messages;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag gallra}: proposes, shows, reviews and carries out a list of weeding (S42), one step at a time. */
@Component
public final class GallraKommando implements Kommando {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> STEPS = List.of("forslag", "listor", "visa", "granska", "genomfor", "avbryt", "undanta", "aterta");

    private final Gallringstjanst tjanst;
    private final Clock klocka;

    /** @param tjanst does the steps */
    @Activate public GallraKommando(@Reference Gallringstjanst tjanst, @Reference Clock klocka) {
        this.tjanst = tjanst;
        this.klocka = klocka;
    }

    @Override public String namn() {
        return "gallra";
    }

    @Override public String bruk() {
        return Messages.gallraBruk;
    }

    @Override public Set<String> medVarde() {
        return Set.of("visa", "granska", "genomfor", "avbryt", "undanta", "aterta", "lista", "orsak");
    }

    @Override public Set<String> flaggor() {
        return Set.of("forslag", "listor");
    }

    @Override public String hjalp() {
        return Messages.gallraHjalp;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        List<String> steps = STEPS.stream().filter(rad::har).toList();
        if (steps.size() != 1 || !rad.fria().isEmpty()) {
            throw new Kommandofel(Messages.gallraEttSteg);
        }
        String step = steps.get(0);
        if ("listor".equals(step)) {
            listor(rad);
        } else {
            svar(rad, steg(rad, step, rad.varde(step).orElse("")));
        }
        return 0;
    }

    private Gallringslistning steg(Kommandorad rad, String step, String id) {
        return switch (step) {
        case "forslag" -> tjanst.foresla();
        case "visa" -> tjanst.lista(id);
        case "granska" -> tjanst.granska(tjanst.lista(id).id());
        case "genomfor" -> tjanst.genomfor(tjanst.lista(id).id());
        case "avbryt" -> tjanst.avbryt(tjanst.lista(id).id());
        case "undanta" -> {
            Gallringslistning lista = tjanst.lista(rad.krav("lista"));
            yield tjanst.undanta(lista.id(), post(lista, id).id(), rad.krav("orsak"));
        }
        default -> {
            Gallringslistning lista = tjanst.lista(rad.krav("lista"));
            yield tjanst.aterta(lista.id(), post(lista, id).id());
        }
        };
    }

    /** A person of the list is named by the id on the line, or by the identity number. */
    private static Post post(Gallringslistning lista, String named) {
        List<Post> found = lista.poster().stream()
                .filter(post -> post.id().equals(named) || post.identitet().replace("-", "").equals(named.replace("-", "")) && !named.isBlank())
                .toList();
        if (found.size() != 1) {
            throw new Kommandofel(Messages.gallringPersonSaknas);
        }
        return found.get(0);
    }

    private void listor(Kommandorad rad) {
        List<Gallringslistning> all = tjanst.listor();
        if (rad.json()) {
            Json.write(Json.objekt("listor", all.stream().map(GallraKommando::huvud)), rad.ut());
        } else if (all.isEmpty()) {
            rad.ut().println(Messages.gallraIngenLista);
        } else {
            all.forEach(one -> rad.ut().println(rubrik(one)));
        }
    }

    private void svar(Kommandorad rad, Gallringslistning lista) {
        if (rad.json()) {
            var all = huvud(lista);
            all.put("rapport", lista.rapport());
            all.put("poster", lista.poster().stream().map(GallraKommando::json));
            Json.write(Json.objekt("lista", all), rad.ut());
            return;
        }
        rad.ut().println(rubrik(lista));
        lista.poster().forEach(post -> rad.ut().println(text(post)));
        if (lista.rapport() != null) {
            rad.ut().println(lista.rapport());
        }
        rad.ut().println(
                MessageFormat.format(Messages.gallraSumma, lista.attGallra(), lista.baraKopfiler(), lista.poster().size() - lista.attGallra()));
    }

    private static java.util.Map<String, Object> huvud(Gallringslistning lista) {
        return Json.objekt("id", lista.id(), "status", lista.status().name().toLowerCase(Locale.ROOT), "foreslagenAv", lista.foreslagenAv(),
                "foreslagen",
                lista.foreslagen(), "granskadAv", lista.granskadAv(), "granskad", lista.granskad(), "genomfordAv", lista.genomfordAv(), "genomford",
                lista.genomford());
    }

    private static Object json(Post post) {
        return Json.objekt("id", post.id(), "namn", post.namn(), "identitet", post.identitet(), "enheter", post.enheter(), "sistaInsats",
                post.sistaInsats(), "sistaAnteckning", post.sistaAnteckning(), "sammanstallningFran", post.sammanstallningFran(), "personaktFran",
                post.personaktFran(), "senast", post.senast(), "gallras", post.gallras(), "baraKopfiler", post.baraKopfiler(), "undantag",
                post.undantag().name().toLowerCase(Locale.ROOT), "orsak", post.orsak(), "undantagAv", post.undantagAv(), "gallrad", post.gallrad());
    }

    private String rubrik(Gallringslistning lista) {
        return MessageFormat.format(Messages.gallraRubrik, lista.id(), Sekretessord.status(lista.status()),
                String.join(", ", Stream.of(vem(lista.foreslagenAv(), lista.foreslagen()), vem(lista.granskadAv(), lista.granskad()),
                        vem(lista.genomfordAv(), lista.genomford())).filter(Objects::nonNull).toList()));
    }

    private String vem(String who, Instant when) {
        return who == null ? null : who + ' ' + TIME.withZone(klocka.getZone()).format(when);
    }

    private static String text(Post post) {
        String line = MessageFormat.format(Messages.gallraRad, post.namn(), post.identitet(), String.join(", ", post.enheter()),
                dag(post.sistaInsats()),
                dag(post.sistaAnteckning()), dag(post.senast()), Sekretessord.utfall(post));
        return post.orsak() == null ? line : line + ": " + post.orsak();
    }

    private static String dag(LocalDate day) {
        return day == null ? "–" : day.toString();
    }
}
