package se.underlag.avtal.internal.dokument;

import static se.underlag.model.UnderlagPackage.Literals.DOKUMENTMALL__TYP;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Mallbild;
import se.underlag.avtal.Mallbild.Kalla;
import se.underlag.avtal.Mallfil;
import se.underlag.avtal.Mallgranskning;
import se.underlag.avtal.Malltjanst;
import se.underlag.avtal.Mallversion;
import se.underlag.base.Kontrollsumma;
import se.underlag.base.Period;
import se.underlag.documents.text.Epostpaket.Bilaga;
import se.underlag.documents.text.Pdfmall;
import se.underlag.documents.text.Wordmall;
import se.underlag.model.Dokumentmall;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Fil;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Filinnehall;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;

/** Keeps the templates with their versions: none is changed or deleted, a new one ends the days of the one before. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class MalltjanstImpl implements Malltjanst {

    private static final List<Dokumenttyp> TYPER = List.of(Dokumenttyp.BB_UTAN_PRIS, Dokumenttyp.BB_MED_PRIS, Dokumenttyp.PLACERINGSAVTAL,
            Dokumenttyp.FOLJEBREV, Dokumenttyp.ADRESSETIKETT, Dokumenttyp.ADMINISTRATIONSINFORMATION, Dokumenttyp.BEKRAFTELSE_UPPSAGNING);
    private static final Comparator<Dokumentmall> NYAST = Comparator
            .comparing(Dokumentmall::getFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Dokumentmall::getSkapadTid, Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Clock klocka;
    private final Wordmall word;
    private final Pdfmall pdf;

    /** @param word tries Word templates; @param pdf tries XHTML templates */
    @Activate public MalltjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Clock klocka, @Reference Wordmall word,
            @Reference Pdfmall pdf) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.klocka = klocka;
        this.word = word;
        this.pdf = pdf;
    }

    @Override public List<Dokumenttyp> typer() {
        return TYPER;
    }

    @Override public List<Plats> platser() {
        try (UnitOfWork uow = open()) {
            Stream<Plats> units = uow.list(Sokning.of(Organisationsenhet.class)).stream()
                    .filter(unit -> behorighet.far(Handling.DOKUMENTMALL_ANDRA, unit.getId()))
                    .map(unit -> new Plats(unit.getId(), unit.getNamn() == null ? unit.getKod() : unit.getNamn()))
                    .sorted(Comparator.comparing(Plats::namn));
            return Stream.concat(behorighet.far(Handling.DOKUMENTMALL_ANDRA, null) ? Stream.of(new Plats(null, null)) : Stream.empty(), units)
                    .toList();
        }
    }

    @Override public List<Mallbild> lista(String enhetId) {
        behorighet.krav(Handling.DOKUMENTMALL_ANDRA, enhetId);
        try (UnitOfWork uow = open()) {
            return TYPER.stream().map(typ -> bild(uow, typ, enhetId)).toList();
        }
    }

    private Mallbild bild(UnitOfWork uow, Dokumenttyp typ, String enhetId) {
        LocalDate idag = idag();
        return Mallar.egen(uow, typ, enhetId, idag)
                .map(own -> new Mallbild(typ, own.getNamn(), own.getEnhetId() == null ? Kalla.ALLA_ENHETER : Kalla.ENHETEN,
                        versioner(uow, typ, enhetId)))
                .orElseGet(() -> new Mallbild(typ, Recept.av(typ).orElseThrow().mall(), Kalla.LEVERERAD, versioner(uow, typ, enhetId)));
    }

    private static List<Mallversion> versioner(UnitOfWork uow, Dokumenttyp typ, String enhetId) {
        return mallar(uow, typ, enhetId).stream().sorted(NYAST).map(one -> new Mallversion(one.getId(), one.getNamn(), one.getFrom(), one.getTom(),
                one.getSkapadTid(), one.getSkapadAv(), one.getFil().getStorlek())).toList();
    }

    /** What this unit, or the municipality for all, has put in the place of the shipped one. */
    private static List<Dokumentmall> mallar(UnitOfWork uow, Dokumenttyp typ, String enhetId) {
        return uow.list(Sokning.of(Dokumentmall.class).lika(DOKUMENTMALL__TYP, typ)).stream()
                .filter(one -> Objects.equals(one.getEnhetId(), enhetId)).toList();
    }

    @Override public Mallfil innehall(Dokumenttyp typ, String mallId) {
        Recept recept = Recept.av(typ).orElseThrow(() -> new AvtalException(Messages.gorsInte));
        if (mallId == null) {
            return new Mallfil(recept.mall(), Mallar.levererad(recept.mall()));
        }
        try (UnitOfWork uow = open()) {
            Dokumentmall mall = uow.find(Dokumentmall.class, mallId).orElseThrow(() -> new AvtalException(Messages.mallSaknas));
            behorighet.krav(Handling.DOKUMENTMALL_ANDRA, mall.getEnhetId());
            return new Mallfil(mall.getNamn(), Filinnehall.las(uow, mall.getFil()).orElseThrow(() -> new AvtalException(Messages.mallSaknas)));
        }
    }

    @Override public Mallgranskning granska(Dokumenttyp typ, String filnamn, byte[] innehall) {
        if (Recept.av(typ).isEmpty()) {
            throw new AvtalException(Messages.gorsInte);
        }
        return new Mallprovning(word, pdf, idag()).granska(typ, filnamn, innehall);
    }

    @Override public Mallbild importera(Dokumenttyp typ, String enhetId, String filnamn, byte[] innehall, LocalDate from) {
        behorighet.krav(Handling.DOKUMENTMALL_ANDRA, enhetId);
        if (from.isBefore(idag())) {
            throw new AvtalException(MessageFormat.format(Messages.mallBakat, from));
        }
        Mallgranskning found = granska(typ, filnamn, innehall);
        if (!found.duger()) {
            throw new AvtalException(String.join("\n", found.hinder()));
        }
        try (UnitOfWork uow = open()) {
            sluta(mallar(uow, typ, enhetId), from, false);
            uow.add(ny(uow, typ, enhetId, filnamn, innehall, from));
            spara(uow);
        }
        try (UnitOfWork uow = open()) {
            return bild(uow, typ, enhetId);
        }
    }

    private static Dokumentmall ny(UnitOfWork uow, Dokumenttyp typ, String enhetId, String filnamn, byte[] innehall, LocalDate from) {
        String format = Mallprovning.format(filnamn);
        Fil fil = UnderlagFactory.eINSTANCE.createFil();
        fil.setEnhetId(enhetId);
        fil.setNamn(filnamn);
        fil.setTyp("docx".equals(format) ? Bilaga.WORD : "application/xhtml+xml");
        fil.setStorlek(innehall.length);
        fil.setSha256(Kontrollsumma.sha256(innehall));
        fil.setInnehall(innehall.clone());
        uow.add(fil);
        Dokumentmall mall = UnderlagFactory.eINSTANCE.createDokumentmall();
        mall.setEnhetId(enhetId);
        mall.setTyp(typ);
        mall.setNamn(filnamn);
        mall.setFormat(format);
        mall.setFrom(from);
        mall.setFil(fil);
        return mall;
    }

    @Override public Mallbild aterstall(Dokumenttyp typ, String enhetId) {
        behorighet.krav(Handling.DOKUMENTMALL_ANDRA, enhetId);
        try (UnitOfWork uow = open()) {
            if (!sluta(mallar(uow, typ, enhetId), idag(), true)) {
                throw new AvtalException(Messages.mallLevererad);
            }
            spara(uow);
        }
        try (UnitOfWork uow = open()) {
            return bild(uow, typ, enhetId);
        }
    }

    /** Ends those that hold that day, the day before; with {@code kommande} also those that would come to hold. @return whether there was any */
    private static boolean sluta(List<Dokumentmall> mallar, LocalDate from, boolean kommande) {
        boolean some = false;
        for (Dokumentmall one : mallar) {
            boolean ahead = one.getFrom() != null && one.getFrom().isAfter(from);
            if (ahead ? kommande && !new Period(one.getFrom(), one.getTom()).isReversed() : new Period(one.getFrom(), one.getTom()).contains(from)) {
                one.setTom(ahead ? one.getFrom().minusDays(1) : from.minusDays(1));
                some = true;
            }
        }
        return some;
    }

    private static void spara(UnitOfWork uow) {
        if (uow.save() instanceof Sparresultat.Konflikt) {
            throw new AvtalException(Messages.mallNagon);
        }
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }
}
