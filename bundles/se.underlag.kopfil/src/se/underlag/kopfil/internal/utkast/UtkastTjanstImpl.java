package se.underlag.kopfil.internal.utkast;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ID;
import static se.underlag.model.UnderlagPackage.Literals.UTKAST__ANVANDARE;
import static se.underlag.model.UnderlagPackage.Literals.UTKAST__OBJEKTTYP;
import static se.underlag.model.UnderlagPackage.Literals.UTKAST__OBJEKT_ID;
import static se.underlag.model.UnderlagPackage.Literals.UTKAST__TID;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.sammanslagning.Faltvarden;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.sammanslagning.Objektbild;
import se.underlag.kopfil.utkast.Utkastinfo;
import se.underlag.kopfil.utkast.UtkastTjanst;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfil;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage;
import se.underlag.model.Utkast;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;

/** Drafts as rows of the database, one for each person and köpfil. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class UtkastTjanstImpl implements UtkastTjanst {

    private static final String KOPFIL = UnderlagPackage.Literals.KOPFIL.getName();
    private static final int ATTEMPTS = 3;

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final KopfilTjanst filer;
    private final Clock klocka;

    /** @param filer knows the names of the files; @param klocka tells when a draft was kept */
    @Activate public UtkastTjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference KopfilTjanst filer,
            @Reference Clock klocka) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.filer = filer;
        this.klocka = klocka;
    }

    @Override public void spara(String kopfilId, Collection<Objektandring> andringar) {
        if (andringar.isEmpty()) {
            slang(kopfilId);
            return;
        }
        String text = Utkastskrift.skriv(andringar);
        int antal = andringar.stream().mapToInt(andring -> andring.falt().size()).sum();
        omigen(kopfilId, () -> {
            try (UnitOfWork uow = lagring.open(signatur())) {
                Kopfil kopfil = kopfil(uow, kopfilId, Handling.KOPFIL_ANDRA);
                Utkast utkast = egna(uow, kopfilId).stream().findFirst().orElseGet(() -> nytt(uow, kopfil));
                utkast.setTid(klocka.instant().truncatedTo(ChronoUnit.MICROS));
                utkast.setAntal(antal);
                utkast.setInnehall(text);
                return uow.save();
            }
        });
    }

    private Utkast nytt(UnitOfWork uow, Kopfil kopfil) {
        Utkast utkast = UnderlagFactory.eINSTANCE.createUtkast();
        utkast.setAnvandare(signatur());
        utkast.setObjekttyp(KOPFIL);
        utkast.setObjektId(kopfil.getId());
        utkast.setEnhetId(kopfil.getEnhetId());
        uow.add(utkast);
        return utkast;
    }

    /**
     * The same person may sit at two machines; the later draft stands, and neither is told. The next edit writes all of the draft again.
     *
     * @return whether it is stored
     */
    static boolean omigen(String kopfilId, java.util.function.Supplier<Sparresultat> forsok) {
        for (int i = 1; i <= ATTEMPTS; i++) {
            try {
                if (forsok.get() instanceof Sparresultat.Sparat) {
                    return true;
                }
            } catch (LagringException upptagen) {
                if (i == ATTEMPTS || upptagen.orsak() != LagringException.Orsak.AVVISAD) {
                    throw upptagen;
                }
            }
        }
        LoggerFactory.getLogger(UtkastTjanstImpl.class).warn("The draft of {} could not be kept: somebody else was faster {} times", kopfilId,
                ATTEMPTS);
        return false;
    }

    @Override public Optional<Utkastinfo> hamta(String kopfilId) {
        try (UnitOfWork uow = lagring.open(signatur())) {
            kopfil(uow, kopfilId, Handling.KOPFIL_LASA);
            Optional<Utkast> utkast = egna(uow, kopfilId).stream().findFirst();
            return utkast.isEmpty() ? Optional.empty()
                    : filer.lista().stream().filter(fil -> fil.id().equals(kopfilId)).findFirst().flatMap(fil -> info(fil, utkast.get()));
        }
    }

    @Override public List<Utkastinfo> mina() {
        try (UnitOfWork uow = lagring.open(signatur())) {
            List<Utkast> egna = uow.list(
                    Sokning.of(Utkast.class).lika(UTKAST__ANVANDARE, signatur()).lika(UTKAST__OBJEKTTYP, KOPFIL).orderDescending(UTKAST__TID));
            if (egna.isEmpty()) {
                return List.of();
            }
            Map<String, Kopfilsinfo> efterId = filer.lista().stream().filter(fil -> behorighet.far(Handling.KOPFIL_ANDRA, fil.enhetId()))
                    .collect(Collectors.toMap(Kopfilsinfo::id, Function.identity()));
            return egna.stream().filter(utkast -> efterId.containsKey(utkast.getObjektId()))
                    .flatMap(utkast -> info(efterId.get(utkast.getObjektId()), utkast).stream()).toList();
        }
    }

    private static Optional<Utkastinfo> info(Kopfilsinfo fil, Utkast utkast) {
        try {
            return Optional.of(new Utkastinfo(fil, utkast.getTid(), utkast.getAntal(), Utkastskrift.las(utkast.getInnehall())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // Only ids: what the draft holds must not come into a log.
            LoggerFactory.getLogger(UtkastTjanstImpl.class).error("The draft {} cannot be read", utkast.getId());
            return Optional.empty();
        }
    }

    @Override public void slang(String kopfilId) {
        omigen(kopfilId, () -> {
            try (UnitOfWork uow = lagring.open(signatur())) {
                kopfil(uow, kopfilId, Handling.KOPFIL_LASA);
                egna(uow, kopfilId).forEach(uow::remove);
                return uow.save();
            }
        });
    }

    @Override public Map<String, Entitet> refererade(String kopfilId, Collection<Objektandring> andringar) {
        Map<EClass, Set<String>> sokta = new LinkedHashMap<>();
        andringar.stream().filter(andring -> andring.mitt() != null).forEach(andring -> samla(andring.mitt(), sokta));
        Map<String, Entitet> funna = new HashMap<>();
        try (UnitOfWork uow = lagring.open(signatur())) {
            Kopfil kopfil = kopfil(uow, kopfilId, Handling.KOPFIL_LASA);
            sokta.forEach((klass, ids) -> uow.list(Sokning.of(klass.getInstanceClass().asSubclass(Entitet.class)).i(ENTITET__ID, ids)).stream()
                    .filter(en -> en.getEnhetId() == null || en.getEnhetId().equals(kopfil.getEnhetId())).forEach(en -> funna.put(en.getId(), en)));
        }
        return funna;
    }

    private static void samla(Objektbild bild, Map<EClass, Set<String>> sokta) {
        bild.falt().forEach((namn, varde) -> {
            if (Faltvarden.falt(bild.typ(), namn) instanceof EReference reference) {
                sokta.computeIfAbsent(reference.getEReferenceType(), klass -> new LinkedHashSet<>()).add(varde);
            }
        });
        bild.delar().forEach(del -> samla(del, sokta));
    }

    private Kopfil kopfil(UnitOfWork uow, String id, Handling handling) {
        Kopfil kopfil = uow.find(Kopfil.class, id).orElseThrow(() -> new IllegalArgumentException("Kopfil " + id));
        behorighet.krav(handling, kopfil.getEnhetId());
        return kopfil;
    }

    private List<Utkast> egna(UnitOfWork uow, String kopfilId) {
        return uow.list(Sokning.of(Utkast.class).lika(UTKAST__ANVANDARE, signatur()).lika(UTKAST__OBJEKTTYP, KOPFIL).lika(UTKAST__OBJEKT_ID,
                kopfilId));
    }

    private String signatur() {
        return behorighet.aktor().signatur();
    }
}
