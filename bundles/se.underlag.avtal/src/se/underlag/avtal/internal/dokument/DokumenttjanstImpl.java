package se.underlag.avtal.internal.dokument;

import static se.underlag.model.UnderlagPackage.Literals.BOENDEPRIS__BOENDE;
import static se.underlag.model.UnderlagPackage.Literals.DOKUMENT__ARENDE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Dokumentbild;
import se.underlag.avtal.Dokumenttjanst;
import se.underlag.avtal.internal.roll.Mottagarlista;
import se.underlag.avtal.internal.roll.Rollinnehav;
import se.underlag.avtal.internal.tjanst.Prisfraga;
import se.underlag.base.Kontrollsumma;
import se.underlag.documents.text.Epostskrivare;
import se.underlag.documents.text.Pdfmall;
import se.underlag.documents.text.Sekretessgranskning;
import se.underlag.documents.text.Utskriftspaket;
import se.underlag.documents.text.Wordmall;
import se.underlag.model.Anvandare;
import se.underlag.model.Boende;
import se.underlag.model.Boendepris;
import se.underlag.model.Dokument;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Fil;
import se.underlag.model.Leverantor;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Placeringsarende;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Filinnehall;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Laslogg;
import se.underlag.security.Modulpid;
import se.underlag.security.Objektnamn;
import se.underlag.security.Skydd;

/** Makes documents of cases and keeps them with the case. A person with protected identity stands in none until the protection is lifted. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class DokumenttjanstImpl implements Dokumenttjanst {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Skydd skydd;
    private final Laslogg laslogg;
    private final Clock klocka;
    private final Dokumentskapare skapare;

    /** @param lagring where documents are; @param behorighet who may; @param skydd whose identity is protected; @param laslogg what was read */
    @Activate public DokumenttjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Skydd skydd,
            @Reference Laslogg laslogg,
            @Reference Clock klocka, @Reference Wordmall word, @Reference Pdfmall pdf, @Reference Utskriftspaket utskrift,
            @Reference Epostskrivare epost) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.skydd = skydd;
        this.laslogg = laslogg;
        this.klocka = klocka;
        this.skapare = new Dokumentskapare(word, pdf, utskrift, epost);
    }

    @Override public List<Dokumentbild> dokument(String arendeId) {
        try (UnitOfWork unit = open()) {
            behorighet.krav(Handling.AVTAL_LASA, arende(unit, arendeId).getEnhetId());
            return unit.list(Sokning.of(Dokument.class).refererar(DOKUMENT__ARENDE, arendeId)).stream().map(DokumenttjanstImpl::bild)
                    .sorted(Comparator.comparing(Dokumentbild::skapat).reversed().thenComparing(Dokumentbild::namn)).toList();
        }
    }

    @Override public byte[] innehall(String dokumentId) {
        try (UnitOfWork unit = open()) {
            Dokument document = unit.find(Dokument.class, dokumentId).orElseThrow(() -> new AvtalException(Messages.dokumentSaknas));
            behorighet.krav(Handling.AVTAL_LASA, document.getEnhetId());
            Person person = document.getArende().getPerson();
            if (skydd.dolt(person)) {
                throw new AvtalException(Messages.skyddad);
            }
            laslogg.exporterat("Dokument", dokumentId, document.getEnhetId(), List.of(person.getId()));
            return Filinnehall.las(unit, document.getFil()).orElseThrow(() -> new AvtalException(Messages.dokumentSaknas));
        }
    }

    @Override public Dokumentbild skapa(Arendebild bild, Dokumenttyp typ) {
        try (UnitOfWork unit = open()) {
            Placeringsarende stored = arende(unit, bild.id());
            if (stored.getVersion() != bild.version()) {
                throw new AvtalException(Messages.nagonAnnan);
            }
            krav(stored, typ);
            Dokumentbild made = skapa(unit, bild, typ);
            if (unit.save() instanceof Sparresultat.Konflikt) {
                throw new AvtalException(Messages.nagonAnnan);
            }
            return made;
        }
    }

    private void krav(Placeringsarende stored, Dokumenttyp typ) {
        Dokumentratt right = Dokumentratt.av(typ).orElseThrow(() -> new AvtalException(Messages.gorsInte));
        if (right.handlingar().stream().noneMatch(one -> behorighet.far(one, stored.getEnhetId()))) {
            behorighet.krav(right.handlingar().get(0), stored.getEnhetId());
        }
        if (!right.framme(stored.getTillstand())) {
            throw new AvtalException(Messages.ejSignerat);
        }
    }

    @Override public Dokumentbild skapa(UnitOfWork unit, Arendebild bild, Dokumenttyp typ) {
        behorighet.krav(Handling.AVTAL_LASA, bild.enhetId());
        Person person = unit.find(Person.class, bild.person().id()).orElseThrow(() -> new AvtalException(Messages.arendeSaknas));
        if (skydd.dolt(person)) {
            throw new AvtalException(Messages.skyddad);
        }
        LocalDate today = LocalDate.now(klocka);
        List<Anvandare> users = unit.list(Sokning.of(Anvandare.class));
        Map<String, Anvandare> bySignature = users.stream().collect(Collectors.toMap(Anvandare::getSignatur, Function.identity()));
        String address = bild.leverantorId() == null ? "" : unit.find(Leverantor.class, bild.leverantorId()).map(Leverantor::getAdress).orElse("");
        String home = unit.find(Organisationsenhet.class, bild.enhetId()).map(Organisationsenhet::getAdress).orElse("");
        Faltbyggare fields = new Faltbyggare(bild,
                new Faltbyggare.Omgivning(today, text(address), text(home), signature -> name(bySignature, signature),
                        listpriser(unit, bild, today)));
        Dokumentskapare.Mallkalla templates = (kind, recipe) -> Mallar.mall(unit, kind, recipe, bild.enhetId(), today);
        return switch (typ) {
        case UTSKRIFTSPAKET -> spara(unit, bild, skapare.utskrift(fields, templates));
        case MEJLPAKET -> {
            List<Dokumentskapare.Skapat> parts = List.of(skapare.skapa(Dokumenttyp.BB_UTAN_PRIS, fields, templates),
                    skapare.skapa(Dokumenttyp.BB_MED_PRIS, fields, templates));
            Dokumentskapare.Skapat mail = skapare.mejl(fields, parts,
                    new Mottagarlista(new Rollinnehav(users, bild.enhetId()), today).av(bild.ansvariga()),
                    name(bySignature, behorighet.aktor().signatur()), new Sekretessgranskning.Skyddat(List.of(Objektnamn.person(person)),
                            List.of(person.getIdentitet())));
            parts.forEach(part -> spara(unit, bild, part));
            yield spara(unit, bild, mail);
        }
        default -> spara(unit, bild, skapare.skapa(typ, fields, templates));
        };
    }

    private Dokumentbild spara(UnitOfWork unit, Arendebild bild, Dokumentskapare.Skapat made) {
        Fil content = UnderlagFactory.eINSTANCE.createFil();
        content.setEnhetId(bild.enhetId());
        content.setNamn(made.namn());
        content.setTyp(made.typ());
        content.setStorlek(made.innehall().length);
        content.setSha256(Kontrollsumma.sha256(made.innehall()));
        content.setInnehall(made.innehall());
        unit.add(content);
        Dokument document = UnderlagFactory.eINSTANCE.createDokument();
        document.setEnhetId(bild.enhetId());
        document.setTyp(made.slag());
        document.setNamn(made.namn());
        document.setMall(made.mall());
        document.setSkapat(Instant.now(klocka).truncatedTo(ChronoUnit.MICROS));
        document.setSkapadAv(behorighet.aktor().signatur());
        document.setArende(arende(unit, bild.id()));
        document.setAvtal(document.getArende().getAvtal());
        document.setFil(content);
        unit.add(document);
        return bild(document);
    }

    private static Listpriser listpriser(UnitOfWork unit, Arendebild bild, LocalDate today) {
        Boende home = bild.boendeId() == null ? null : unit.find(Boende.class, bild.boendeId()).orElse(null);
        if (home == null) {
            return Listpriser.INGA;
        }
        return new Listpriser(Prisfraga.pris(unit, home, Listpriser.dag(bild, today)).map(DokumenttjanstImpl::pris),
                unit.list(Sokning.of(Boendepris.class).lika(BOENDEPRIS__BOENDE, home)).stream().map(DokumenttjanstImpl::pris).toList());
    }

    private static Listpriser.Pris pris(Boendepris row) {
        return new Listpriser.Pris(row.getPris(), row.getBarntillagg());
    }

    private static String text(String address) {
        return address == null ? "" : address;
    }

    private static String name(Map<String, Anvandare> users, String signature) {
        Anvandare user = users.get(signature);
        return user == null || user.getNamn() == null ? signature : user.getNamn();
    }

    private static Dokumentbild bild(Dokument document) {
        return new Dokumentbild(document.getId(), document.getArende().getId(), document.getTyp(), document.getNamn(), document.getSkapat(),
                document.getSkapadAv(), document.getFil().getStorlek());
    }

    private static Placeringsarende arende(UnitOfWork unit, String id) {
        return unit.find(Placeringsarende.class, id).orElseThrow(() -> new AvtalException(Messages.arendeSaknas));
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }
}
