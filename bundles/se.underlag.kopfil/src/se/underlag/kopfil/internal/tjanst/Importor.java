package se.underlag.kopfil.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.KOLUMNMALL__NAMN;
import static se.underlag.model.UnderlagPackage.Literals.KOPFIL__AR;
import static se.underlag.model.UnderlagPackage.Literals.KOPFIL__NAMN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import se.underlag.base.Manadsbelopp;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Importresultat;
import se.underlag.kopfil.Inlasning;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.PlanInaktuellException;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.granskning.Inlast;
import se.underlag.kopfil.internal.import_.Filimport;
import se.underlag.kopfil.internal.import_.Handelsefragor;
import se.underlag.kopfil.internal.kontroll.Kontrollkorning;
import se.underlag.kopfil.Radbild;
import se.underlag.base.Kontrollsumma;
import se.underlag.kopfil.internal.lagring.Lasminne;
import se.underlag.kopfil.internal.lagring.Mask;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.kopfil.internal.utbyte.RadmarkningXml;
import se.underlag.model.Kolumnmall;
import se.underlag.model.Kopfil;
import se.underlag.model.Mallkolumn;
import se.underlag.model.Organisationsenhet;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.spi.Fynd;

/** Plans and carries out imports: file → rows → checks → plan → one unit of work. */
final class Importor {

    private static final int WORK = 100;

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Clock klocka;
    private final Granskare granskare;

    Importor(Lagring lagring, Behorighet behorighet, Clock klocka, Granskare granskare) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.klocka = klocka;
        this.granskare = granskare;
    }

    /** @param kolumner columns decided for this time, null for none */
    Importplan planera(Path fil, Importmal mal, Lasval val, Mall kolumner, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, WORK);
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Organisationsenhet enhet = Enheter.enhet(uow, mal.enhetskod());
            behorighet.krav(Handling.KOPFIL_IMPORTERA, enhet.getId());
            Lasval medAr = val.ar().isPresent() ? val : val.medAr(mal.ar());
            Map<String, String> mall = kolumner != null ? kolumner.rubriker()
                    : Optional.ofNullable(val.mall()).map(mallar(uow, enhet)::get).orElseGet(() -> granskare.mall(val));
            Optional<String> fore = summa(fil);
            Inlast last = granskare.las(fil.getFileName().toString(), fil, medAr, mall, progress.split(WORK / 2));
            byte[] original = oforandrad(fil, fore);
            Importmal helt = new Importmal(mal.enhetskod(), mal.ar(), mal.filnamn() == null ? namn(fil) : mal.filnamn());
            Optional<Kopfil> kopfil = finn(uow, enhet, helt);
            kopfil.ifPresent(Statusvakt::demandOppen);
            List<Radbild> grannar = Grannfiler.rader(uow, enhet, helt, last.rader());
            List<Radbild> lagrade = kopfil.map(found -> Radavbildning.of(found, Kopfilslager.rader(uow, found), Kopfilslager.handelser(uow, found)))
                    .orElse(List.of());
            // The checks see whom a masked row is about; the plan does not.
            Kontrollkorning.Resultat granskad = granskare.kontrollera(
                    Stream.concat(grannar.stream(), Mask.av(last.rader(), lagrade).stream()).toList(), Kopfilslager.parametrar(uow))
                    .utanForsta(grannar.size());
            Filimport plan = Filimport.of(last.rader(), granskad.fynd(), lagrade, uow, idag());
            List<Fynd> avvikelser = new ArrayList<>(granskare.notes(last, granskad.behallna()));
            avvikelser.addAll(granskad.fynd());
            avvikelser.addAll(plan.fynd());
            progress.worked(WORK / 2);
            return new Importplan(fil.getFileName().toString(), original, helt, kopfil.map(Kopfil::getId).orElse(null), plan.rader(), avvikelser,
                    last.markning().map(RadmarkningXml::write).orElse(null), summa(lagrade), Set.of(),
                    new Inlasning(medAr, mall, last.bladforslag(), last.layout().kolumner(), last.farger(), last.layout().forstaRad() - 1),
                    Handelsefragor.av(plan.rader(), last.markning()), Map.of());
        }
    }

    Importresultat genomfor(Importplan plan, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, WORK);
        String aktor = behorighet.aktor().signatur();
        try (UnitOfWork uow = lagring.open(aktor)) {
            Organisationsenhet enhet = Enheter.enhet(uow, plan.mal().enhetskod());
            behorighet.krav(Handling.KOPFIL_IMPORTERA, enhet.getId());
            Optional<Kopfil> stored = finn(uow, enhet, plan.mal());
            if (!stored.map(Kopfil::getId).equals(Optional.ofNullable(plan.kopfilId()))) {
                throw new PlanInaktuellException(Messages.planInaktuell);
            }
            stored.ifPresent(kopfil -> Statusvakt.andras(uow, kopfil));
            Importlagring store = new Importlagring(uow, enhet.getId(), aktor, klocka);
            Kopfil kopfil = stored.orElseGet(() -> store.nyKopfil(plan.mal()));
            store.original(kopfil, plan);
            String mall = plan.lasning().val().mall();
            if (mall != null && !mall.equals(kopfil.getMall())) {
                kopfil.setMall(mall);
            }
            Map<String, String> rader = store.rader(kopfil, plan, stored.isPresent(), RadmarkningXml.read(plan.utbyte()), progress.split(WORK - 1));
            store.lasning(kopfil, new Lasminne(plan.lasning().val(), plan.lasning().rubriker(), rader));
            if (uow.save() instanceof Sparresultat.Konflikt) {
                throw new PlanInaktuellException(Messages.planInaktuell);
            }
            return new Importresultat(kopfil.getId(), plan.antalValda(Utfall.NY), plan.antalValda(Utfall.ANDRAD), plan.antal(Utfall.OFORANDRAD),
                    plan.antal(Utfall.AVVISAD), plan.avvikelser(), plan.bortvalda().size(), plan.antal(Utfall.SAKNAS));
        }
    }

    Optional<String> senasteMall(Path fil, Importmal mal) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Organisationsenhet enhet = Enheter.enhet(uow, mal.enhetskod());
            behorighet.krav(Handling.KOPFIL_IMPORTERA, enhet.getId());
            Importmal helt = new Importmal(mal.enhetskod(), mal.ar(), mal.filnamn() == null ? namn(fil) : mal.filnamn());
            return finn(uow, enhet, helt).map(Kopfil::getMall).filter(mallar(uow, enhet)::containsKey);
        }
    }

    private static Manadsbelopp summa(List<Radbild> rader) {
        return rader.stream().map(rad -> rad.faktiskt().plus(rad.prognos())).reduce(Manadsbelopp.TOMT, Manadsbelopp::plus);
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }

    static Optional<Kopfil> finn(UnitOfWork uow, Organisationsenhet enhet, Importmal mal) {
        return uow.list(Sokning.of(Kopfil.class).lika(ENTITET__ENHET_ID, enhet.getId()).lika(KOPFIL__AR, mal.ar()).lika(KOPFIL__NAMN, mal.filnamn()))
                .stream()
                .findFirst();
    }

    static Map<String, Map<String, String>> mallar(UnitOfWork uow, Organisationsenhet enhet) {
        Map<String, Map<String, String>> mallar = new LinkedHashMap<>();
        for (Kolumnmall mall : uow.list(Sokning.of(Kolumnmall.class).lika(ENTITET__ENHET_ID, enhet.getId()).order(KOLUMNMALL__NAMN))) {
            Map<String, String> rubriker = new LinkedHashMap<>();
            for (Mallkolumn kolumn : mall.getKolumner()) {
                rubriker.put(kolumn.getRubrik(), kolumn.getFalt());
            }
            mallar.put(mall.getNamn(), rubriker);
        }
        return mallar;
    }

    private static String namn(Path fil) {
        String name = fil.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** @return the checksum of the file, empty where there is nothing to read: then the reader says why */
    private static Optional<String> summa(Path fil) {
        try {
            return Files.isRegularFile(fil) ? Optional.of(Kontrollsumma.sha256(fil)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** @return what the file holds, which is what was read of it. @throws KalkylException when somebody saved it in between */
    private static byte[] oforandrad(Path fil, Optional<String> fore) {
        byte[] content = content(fil);
        if (!fore.equals(Optional.of(Kontrollsumma.sha256(content)))) {
            throw new KalkylException(Messages.filAndrad, null);
        }
        return content;
    }

    private static byte[] content(Path fil) {
        try {
            return Files.readAllBytes(fil);
        } catch (IOException unreadable) {
            throw new KalkylException(MessageFormat.format(Messages.filOlasbar, fil.getFileName()), unreadable);
        }
    }
}
