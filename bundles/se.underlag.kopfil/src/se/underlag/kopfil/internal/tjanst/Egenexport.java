package se.underlag.kopfil.internal.tjanst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.slf4j.LoggerFactory;
import se.underlag.base.Privat;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkylandrare;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.egenbok.Egenbok;
import se.underlag.kopfil.internal.egenbok.Mall;
import se.underlag.kopfil.internal.export.Exportmarkning;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.granskning.Inlast;
import se.underlag.kopfil.internal.import_.Filimport;
import se.underlag.kopfil.internal.import_.Insatser;
import se.underlag.kopfil.internal.lagring.Lasminne;
import se.underlag.kopfil.internal.tolkning.Prognosfarg;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.kopfil.internal.utbyte.RadmarkningXml;
import se.underlag.model.Fil;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Person;
import se.underlag.persistence.Filinnehall;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Laslogg;
import se.underlag.security.Skydd;

/**
 * Writes a köpfil into the workbook it was last imported from. The workbook is read again as it was read then, compared with what is stored, changed
 * where they differ, and read once more: what then reads differently is told.
 */
final class Egenexport {

    private static final int WORK = 100;

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Clock klocka;
    private final Granskare granskare;
    private final Optional<Kalkylandrare> andrare;
    private final Skydd skydd;
    private final Laslogg laslogg;

    /** A person of the workbook must be masked, and it cannot be. */
    private static final class SkyddadException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** @param andrare changes workbooks in place, empty when nothing can */
    Egenexport(Lagring lagring, Behorighet behorighet, Clock klocka, Granskare granskare, Optional<Kalkylandrare> andrare, Skydd skydd,
            Laslogg laslogg) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.klocka = klocka;
        this.granskare = granskare;
        this.andrare = andrare;
        this.skydd = skydd;
        this.laslogg = laslogg;
    }

    /** @return the name of the workbook that would be changed, empty when there is none or it cannot be */
    Optional<String> namn(Kopfilsinnehall innehall) {
        if (original(innehall).isEmpty() || andrare.isEmpty() || dold(innehall)) {
            return Optional.empty();
        }
        try {
            return original(innehall).filter(namn -> medMall(innehall, namn, mall -> andrare.get().kan(mall)));
        } catch (KalkylException unusable) {
            return Optional.empty();
        }
    }

    private static Optional<String> original(Kopfilsinnehall innehall) {
        return Optional.ofNullable(innehall.kopfil().getOriginal()).map(Fil::getNamn).map(namn -> Path.of(namn).getFileName().toString());
    }

    private boolean dold(Kopfilsinnehall innehall) {
        return innehall.rader().stream().anyMatch(rad -> skydd.dolt(rad.getPerson()));
    }

    /**
     * @param rader images of the stored rows, in order
     * @param skal gets the reason when the workbook cannot be used
     * @return what was written, empty when nothing was
     */
    Optional<Exportresultat> skriv(Kopfilsinnehall innehall, List<Radbild> rader, Path till, List<String> skal, IProgressMonitor monitor) {
        Optional<String> namn = original(innehall);
        if (namn.isEmpty() || andrare.isEmpty()) {
            return Optional.empty();
        }
        if (!Andelse.passar(till, namn.get())) {
            skal.add(MessageFormat.format(Messages.egenAnnanAndelse, namn.get()));
            return Optional.empty();
        }
        if (dold(innehall)) {
            skal.add(Messages.egenSkyddad);
            return Optional.empty();
        }
        try {
            return medMall(innehall, namn.get(), mall -> {
                if (!andrare.get().kan(mall)) {
                    skal.add(MessageFormat.format(Messages.egenGarInte, namn.get()));
                    return Optional.empty();
                }
                return Optional.of(skriv(innehall, rader, mall, till, SubMonitor.convert(monitor, WORK)));
            });
        } catch (SkyddadException hidden) {
            skal.add(Messages.egenSkyddad);
            return Optional.empty();
        } catch (KalkylException unusable) {
            skal.add(MessageFormat.format(Messages.egenOlasbar, namn.get(), unusable.getMessage()));
            return Optional.empty();
        }
    }

    /** Puts the kept workbook where it can be read, under its own name, for as long as it is needed. */
    private <T> T medMall(Kopfilsinnehall innehall, String namn, Function<Path, T> bruk) {
        Path katalog = null;
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            katalog = Privat.tillfalligKatalog("underlag-export");
            byte[] content = Filinnehall.las(uow, innehall.kopfil().getOriginal()).orElse(new byte[0]);
            return bruk.apply(Files.write(katalog.resolve(namn), content));
        } catch (IOException full) {
            throw new KalkylException(MessageFormat.format(Messages.filOlasbar, namn), full);
        } finally {
            stada(katalog);
        }
    }

    private Exportresultat skriv(Kopfilsinnehall innehall, List<Radbild> rader, Path mall, Path till, SubMonitor progress) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Kopfil kopfil = innehall.kopfil();
            Optional<Lasminne> minne = Optional.ofNullable(kopfil.getLasning()).flatMap(fil -> uow.find(Fil.class, fil.getId())).map(Fil::getInnehall)
                    .flatMap(innehallet -> Lasminne.las(innehallet, kopfil.getAr()));
            Lasminne lasning = minne.orElse(new Lasminne(Lasval.AUTO.medAr(kopfil.getAr()), Map.of(), Map.of()));
            Lasval val = lasning.val();
            Inlast last = granskare.las(mall.getFileName().toString(), mall, val, lasning.kolumner(), progress.split(WORK / 4));
            skydda(uow, innehall, last, mall, progress.split(0));
            Mall bok = new Mall(last.blad(), last.layout(), last.rader(), last.summarader());
            granskare.celler(mall, bok, progress.split(WORK / 4));
            Insatser insatser = new Insatser(uow.list(Sokning.of(Insatstyp.class)));
            Map<String, String> radIder = minne.map(Lasminne::rader).orElseGet(() -> matchade(last, rader, uow));
            kravFyllning(val, last.rader(), radIder, rader);
            Prognosfarg farg = new Prognosfarg(val.grona(), val.farger());
            Egenbok andrad = Egenbok.av(bok, radIder, rader, insatser::namn, bok.egenGron(farg::prognos, val.grona()), idag());
            Radmarkning markning = Exportmarkning.of(kopfil.getAr(), rader, innehall.handelser(), andrad.nycklar());
            Map<String, byte[]> delar = Map.of(Radmarkning.NAMESPACE, RadmarkningXml.write(markning));
            // Read under the template's own name, in which its year may stand.
            Egenskrivning skriven = Egenskrivning.av(andrare.orElseThrow(), andrad, delar, mall, till,
                    fil -> granskare.las(mall.getFileName().toString(), fil, val, lasning.kolumner(), progress.split(WORK / 8)), progress);
            Inlast igen = skriven.igen();
            List<String> told = new ArrayList<>(andrad.upplysningar());
            told.addAll(skriven.upplysningar());
            long extra = igen.rader().size() - (last.rader().size() + andrad.nya() - andrad.borttagna());
            if (extra > 0) {
                told.add(MessageFormat.format(Messages.summaraderInaktuella, extra));
            }
            long unstored = last.rader().size() - andrad.funna() - andrad.borttagna() + Math.max(0, extra);
            told.addAll(Aterlasning.av(Filimport.of(igen.rader(), List.of(), rader, uow, idag()).rader(), unstored));
            return new Exportresultat(true, List.copyOf(told));
        }
    }

    /** All of the workbook leaves, also what is not stored; whoever else it tells about is logged. */
    private void skydda(UnitOfWork uow, Kopfilsinnehall innehall, Inlast last, Path mall, IProgressMonitor monitor) {
        Kopfil kopfil = innehall.kopfil();
        List<Person> persons = Filpersoner.av(uow, kopfil.getEnhetId(), last.rader());
        List<Person> hidden = Filpersoner.skyddade(uow, kopfil.getEnhetId()).stream().filter(skydd::dolt).toList();
        if (persons.stream().anyMatch(skydd::dolt) || Filpersoner.namns(granskare, andrare.orElseThrow(), mall, hidden, monitor)) {
            throw new SkyddadException();
        }
        Set<String> others = persons.stream().map(Person::getId).collect(Collectors.toCollection(TreeSet::new));
        others.removeAll(Kopfilslager.personer(innehall));
        if (!others.isEmpty()) {
            laslogg.exporterat("Kopfil", kopfil.getId(), kopfil.getEnhetId(), others);
        }
    }

    /** For a köpfil that was imported before it was kept which row became which. Rows that match none are left alone. */
    private Map<String, String> matchade(Inlast last, List<Radbild> rader, UnitOfWork uow) {
        Map<String, String> ids = new HashMap<>();
        Filimport.of(last.rader(), List.of(), rader, uow, idag()).rader().stream()
                .filter(rad -> rad.utfall() == Utfall.ANDRAD || rad.utfall() == Utfall.OFORANDRAD)
                .forEach(rad -> ids.put(Lasminne.plats(rad.rad().plats()), rad.traffId()));
        return ids;
    }

    /** Only a fill can be changed: a month marked by its text, a condition or a word would stay prognos, and a new row would take the mark over. */
    private static void kravFyllning(Lasval val, List<Radbild> fil, Map<String, String> radIder, List<Radbild> lagrade) {
        Fargval farger = val.farger();
        if (farger.typsnitt().isEmpty() && farger.villkor().isEmpty() && farger.prognostext().isEmpty()) {
            return;
        }
        Map<String, Radbild> there = new HashMap<>();
        fil.forEach(rad -> there.putIfAbsent(radIder.getOrDefault(Lasminne.plats(rad.plats()), ""), rad));
        if (lagrade.stream().anyMatch(rad -> !there.containsKey(rad.radId()) || !rad.gron().containsAll(there.get(rad.radId()).gron()))) {
            throw new KalkylException(Messages.egenAnnanMarkning, null);
        }
    }

    private static void stada(Path katalog) {
        if (katalog != null) {
            try {
                Privat.taBort(katalog);
            } catch (IOException left) {
                // Somebody still reads it; it goes when the program ends.
                LoggerFactory.getLogger(Egenexport.class).debug("A temporary folder is in use", left);
            }
        }
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }
}
