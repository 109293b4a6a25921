package se.underlag.sekretess.internal.gallring;

import static se.underlag.model.UnderlagPackage.Literals.GALLRINGSLISTA__FORESLAGEN;
import static se.underlag.model.UnderlagPackage.Literals.GALLRINGSLISTA__STATUS;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.underlag.base.Period;
import se.underlag.model.Gallringslista;
import se.underlag.model.Gallringspost;
import se.underlag.model.Gallringsstatus;
import se.underlag.model.Gallringsundantag;
import se.underlag.model.Parameter;
import se.underlag.model.Person;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Databasval;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.gallring.Gallrare;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Gallringsmal;
import se.underlag.persistence.gallring.Innehallsgallring;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Gallringsregel;
import se.underlag.sekretess.GallringException;
import se.underlag.sekretess.Gallringslistning;
import se.underlag.sekretess.Gallringstjanst;
import se.underlag.sekretess.Sekretessord;
import se.underlag.sekretess.internal.Messages;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Laslogg;
import se.underlag.security.Skydd;

/** The steps of a list. What is weeded is worked out anew when it is carried out: between the two steps a person may have come back. */
@Component
public final class GallringstjanstImpl implements Gallringstjanst {

    /** Whether a list has to be carried out by somebody else than who reviewed it, {@code ja} or {@code nej}. */
    static final String TVA_PERSONER = "GA.tvaPersoner";
    private static final String LISTA = "Gallringslista";
    /** What says that somebody is weeded, as a whole or out of köpfiler. */
    private static final Set<Gallringsundantag> GALLRAS = EnumSet.of(Gallringsundantag.INGET, Gallringsundantag.PERSONAKT_SENARE);

    private final Lagring lagring;
    private final Databasval databas;
    private final Behorighet behorighet;
    private final Laslogg laslogg;
    private final Skydd skydd;
    private final Gallrare gallrare;
    private final List<Gallringsmal> mal;
    private final List<Innehallsgallring> innehall;
    private final Clock klocka;

    /** @param mal places beside the tables of the model; @param innehall those who know formats of files */
    @Activate public GallringstjanstImpl(@Reference Lagring lagring, @Reference Databasval databas, @Reference Behorighet behorighet,
            @Reference Laslogg laslogg, @Reference Skydd skydd, @Reference Gallrare gallrare,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Gallringsmal> mal,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Innehallsgallring> innehall,
            @Reference Clock klocka) {
        this.lagring = lagring;
        this.databas = databas;
        this.behorighet = behorighet;
        this.laslogg = laslogg;
        this.skydd = skydd;
        this.gallrare = gallrare;
        this.mal = List.copyOf(mal);
        this.innehall = List.copyOf(innehall);
        this.klocka = klocka;
    }

    @Override public Gallringslistning foresla() {
        try (UnitOfWork uow = open(); Gallrare.Lasning lasning = lasning(uow)) {
            Behorig far = new Behorig(uow, behorighet);
            uow.list(Sokning.of(Gallringslista.class).lika(GALLRINGSLISTA__STATUS, Gallringsstatus.FORESLAGEN)).stream().filter(far::ser)
                    .forEach(earlier -> earlier.setStatus(Gallringsstatus.AVBRUTEN));
            Gallringslista lista = UnderlagFactory.eINSTANCE.createGallringslista();
            lista.setStatus(Gallringsstatus.FORESLAGEN);
            lista.setForeslagenAv(behorighet.aktor().signatur());
            lista.setForeslagen(now());
            lista.setEnhetId(far.listansEnhet());
            new Forfallna(uow, regel(uow), klocka).alla(far::enhet).forEach(one -> lista.getPoster().add(post(one, lista.getEnhetId())));
            uow.add(lista);
            lasning.kvar();
            save(uow);
            return listning(uow, lista);
        }
    }

    /** Asks for the right before the database does, which words it worse. */
    private Gallrare.Lasning lasning(UnitOfWork uow) {
        new Behorig(uow, behorighet).kravNagon();
        return gallrare.lasning();
    }

    private static Gallringspost post(Forfallna.Kand one, String enhetId) {
        Gallringspost post = UnderlagFactory.eINSTANCE.createGallringspost();
        post.setEnhetId(enhetId);
        post.setPerson(one.personer().get(0));
        post.setSistaInsats(one.underlag().sistaInsats());
        post.setSistaAnteckning(one.underlag().sistaAnteckning());
        post.setSammanstallningFran(one.bedomning().sammanstallning());
        post.setPersonaktFran(one.bedomning().personakt());
        post.setSenast(one.bedomning().senast());
        post.setUndantag(one.bedomning().undantag());
        return post;
    }

    @Override public List<Gallringslistning> listor() {
        try (UnitOfWork uow = open(); Gallrare.Lasning lasning = lasning(uow)) {
            Behorig far = new Behorig(uow, behorighet);
            lasning.kvar();
            return uow.list(Sokning.of(Gallringslista.class).orderDescending(GALLRINGSLISTA__FORESLAGEN)).stream().filter(far::ser)
                    .map(lista -> Listskrivare.huvud(lista, List.of())).toList();
        }
    }

    @Override public Gallringslistning lista(String id) {
        try (UnitOfWork uow = open(); Gallrare.Lasning lasning = lasning(uow)) {
            Gallringslista lista = hitta(uow, id);
            lasning.kvar();
            return listning(uow, lista);
        }
    }

    /** What is shown is logged as read. */
    private Gallringslistning listning(UnitOfWork uow, Gallringslista lista) {
        List<String> shown = lista.getPoster().stream()
                .filter(post -> post.getGallrad() == null || post.getUndantag() == Gallringsundantag.PERSONAKT_SENARE)
                .map(Gallringspost::getPerson).map(Person::getId)
                .toList();
        laslogg.last(LISTA, lista.getId(), null, shown);
        return new Listskrivare(uow, skydd, LocalDate.now(klocka)).skriv(lista);
    }

    @Override public Gallringslistning undanta(String listaId, String postId, String orsak) {
        if (orsak == null || orsak.isBlank()) {
            throw new GallringException(Messages.gallringOrsakSaknas);
        }
        return andra(listaId, lista -> {
            Gallringspost post = post(lista, postId);
            if (!GALLRAS.contains(post.getUndantag()) && post.getUndantag() != Gallringsundantag.EGET) {
                throw new GallringException(Messages.gallringRegelnsUndantag);
            }
            post.setUndantag(Gallringsundantag.EGET);
            post.setUndantagsorsak(orsak.strip());
            post.setUndantagAv(behorighet.aktor().signatur());
        });
    }

    @Override public Gallringslistning aterta(String listaId, String postId) {
        return andra(listaId, lista -> {
            Gallringspost post = post(lista, postId);
            if (post.getUndantag() != Gallringsundantag.EGET) {
                throw new GallringException(Messages.gallringRegelnsUndantag);
            }
            post.setUndantag(LocalDate.now(klocka).isBefore(post.getPersonaktFran()) ? Gallringsundantag.PERSONAKT_SENARE : Gallringsundantag.INGET);
            post.setUndantagsorsak(null);
            post.setUndantagAv(null);
        });
    }

    private static Gallringspost post(Gallringslista lista, String id) {
        return lista.getPoster().stream().filter(post -> post.getId().equals(id)).findFirst()
                .orElseThrow(() -> new GallringException(Messages.gallringPersonSaknas));
    }

    @Override public Gallringslistning granska(String listaId) {
        return andra(listaId, lista -> {
            lista.setStatus(Gallringsstatus.GRANSKAD);
            lista.setGranskadAv(behorighet.aktor().signatur());
            lista.setGranskad(now());
        });
    }

    @Override public Gallringslistning avbryt(String listaId) {
        try (UnitOfWork uow = open(); Gallrare.Lasning lasning = lasning(uow)) {
            Gallringslista lista = hitta(uow, listaId);
            krav(lista, Gallringsstatus.FORESLAGEN, Gallringsstatus.GRANSKAD);
            lista.setStatus(Gallringsstatus.AVBRUTEN);
            lasning.kvar();
            save(uow);
            return listning(uow, lista);
        }
    }

    private Gallringslistning andra(String listaId, Consumer<Gallringslista> change) {
        try (UnitOfWork uow = open(); Gallrare.Lasning lasning = lasning(uow)) {
            Gallringslista lista = hitta(uow, listaId);
            krav(lista, Gallringsstatus.FORESLAGEN);
            change.accept(lista);
            lasning.kvar();
            save(uow);
            return listning(uow, lista);
        }
    }

    private static void krav(Gallringslista lista, Gallringsstatus... allowed) {
        if (!List.of(allowed).contains(lista.getStatus())) {
            throw new GallringException(MessageFormat.format(Messages.gallringFelLage, Sekretessord.status(lista.getStatus())));
        }
    }

    @Override public Gallringslistning genomfor(String listaId) {
        List<Begaran.Samlad> samlade = new ArrayList<>();
        Rapportskrivare rapport;
        String id;
        try (UnitOfWork uow = open(); Gallrare.Lasning lasning = lasning(uow)) {
            Gallringslista lista = hitta(uow, listaId);
            krav(lista, Gallringsstatus.GRANSKAD);
            if (databas.vald() instanceof Databas.Postgresql && !new Behorig(uow, behorighet).enhet(null)) {
                throw new GallringException(Messages.gallringAllaEnheter);
            }
            id = lista.getId();
            String actor = behorighet.aktor().signatur();
            if (actor.equals(lista.getGranskadAv())
                    && "ja".equalsIgnoreCase(parametrar(uow).varde(TVA_PERSONER, LocalDate.now(klocka)).orElse("nej"))) {
                throw new GallringException(Messages.gallringTvaPersoner);
            }
            Aktuella due = Aktuella.of(uow, lista, new Forfallna(uow, regel(uow), klocka));
            if (due.hela().isEmpty() && due.kopfiler().isEmpty()) {
                throw new GallringException(Messages.gallringIngen);
            }
            save(uow);
            Stream.concat(due.hela().stream(), due.kopfiler().stream()).forEach(person -> behorighet.krav(Handling.GALLRA, person.getEnhetId()));
            if (!due.hela().isEmpty()) {
                samlade.add(new Begaran(uow).of(id, actor, now(), due.hela()));
            }
            if (!due.kopfiler().isEmpty()) {
                samlade.add(new Begaran(uow).kopfiler(id, actor, now(), due.kopfiler()));
            }
            lasning.kvar();
            rapport = new Rapportskrivare(databas.vald(), samlade, due.andrade());
        }
        List<Gallringsbegaran> begaran = samlade.stream().map(Begaran.Samlad::begaran).toList();
        // Files beside the database come first: what cannot be reached must stand in the report that is stored with the weeding.
        begaran.stream().filter(one -> !one.kopfiler()).forEach(one -> rapport.mappar(new Mappgenomgang(databas.vald()).gallra(one.maskering())));
        gallrare.gallra(begaran, mal, innehall, rapport::skriv);
        return lista(id);
    }

    private Gallringslista hitta(UnitOfWork uow, String id) {
        Behorig far = new Behorig(uow, behorighet);
        List<Gallringslista> found = uow.find(Gallringslista.class, id).map(List::of)
                .orElseGet(() -> uow.list(Sokning.of(Gallringslista.class)).stream().filter(lista -> !id.isBlank() && lista.getId().startsWith(id))
                        .toList());
        if (found.size() != 1 || !far.ser(found.get(0))) {
            throw new GallringException(MessageFormat.format(Messages.gallringListaSaknas, id));
        }
        return found.get(0);
    }

    private Gallringsregel regel(UnitOfWork uow) {
        return Gallringsregel.of(parametrar(uow), LocalDate.now(klocka));
    }

    /** The parameters of the database count before the shipped ones. */
    private static Datumparametrar parametrar(UnitOfWork uow) {
        return Datumparametrar.levererade().med(uow.list(Sokning.of(Parameter.class)).stream()
                .map(p -> new Datumparametrar.Varde(p.getNyckel(), p.getVarde(), new Period(p.getFrom(), p.getTom()), p.getKalla())).toList());
    }

    private static void save(UnitOfWork uow) {
        if (uow.save() instanceof Sparresultat.Konflikt) {
            throw new GallringException(Messages.gallringNagonFore);
        }
    }

    private Instant now() {
        return klocka.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }
}
