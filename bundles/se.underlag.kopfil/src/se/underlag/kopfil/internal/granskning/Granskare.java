package se.underlag.kopfil.internal.granskning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.base.Manadsbelopp;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.kopfil.Granskning;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Mallval;
import se.underlag.kopfil.Lopandekontroll;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.internal.kontroll.Kontrollkorning;
import se.underlag.kopfil.internal.layout.Anmarkning;
import se.underlag.kopfil.internal.layout.Kolumnmallar;
import se.underlag.kopfil.internal.layout.Layout.Arskalla;
import se.underlag.kopfil.internal.layout.Layoutsokare;
import se.underlag.kopfil.internal.layout.Synonymer;
import se.underlag.kopfil.internal.tolkning.Prognosfarg;
import se.underlag.model.Prisenhet;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Insatsregister;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kontroll;

/** Reads köpfiler and runs the checks over them, without any database. The importer reads through it too. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL, service = Granskare.class, property = "kontroller.cardinality.minimum:Integer="
        + Granskare.EGNA_KONTROLLER)
public final class Granskare {

    /** So many checks this bundle has itself; before they are there the service is not. */
    static final int EGNA_KONTROLLER = 13;

    private static final Logger LOG = LoggerFactory.getLogger(Granskare.class);
    private static final String ALLMANT = "XL-03";

    private final Kalkyllasare lasare;
    private final List<Kontroll<Radbild>> kontroller;
    private final List<Kolumnmallar> mallar;
    private final Insatsregister insatser;
    private final Clock klocka;
    private final Synonymer synonymer = new Synonymer();
    private final Datumparametrar parametrar = Datumparametrar.levererade();

    /** A file to check. @param namn as it was given; @param fil where it is, null when the name cannot be that of a file */
    public record Fil(String namn, Path fil) {
    }

    /** @param kontroller all checks that are registered; those of rows are used */
    @Activate public Granskare(@Reference Kalkyllasare lasare,
            @Reference(service = Kontroll.class, name = "kontroller", cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<Kontroll<?>> kontroller,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Kolumnmallar> mallar,
            @Reference Insatsregister insatser, @Reference Clock klocka) {
        this.lasare = lasare;
        this.kontroller = ofRows(kontroller);
        this.mallar = List.copyOf(mallar);
        this.insatser = insatser;
        this.klocka = klocka;
    }

    @SuppressWarnings("unchecked") private static List<Kontroll<Radbild>> ofRows(List<Kontroll<?>> kontroller) {
        return kontroller.stream().filter(kontroll -> kontroll.type() == Radbild.class).map(kontroll -> (Kontroll<Radbild>) kontroll).toList();
    }

    /** @return what the checks find in rows of sheets or of the store, with the parameters that the product ships */
    public Kontrollkorning.Resultat kontrollera(Collection<Radbild> rader) {
        return kontrollera(rader, parametrar);
    }

    /** @param gallande the parameters that hold in a database; @return what the checks find in rows of sheets or of the store */
    public Kontrollkorning.Resultat kontrollera(Collection<Radbild> rader, Datumparametrar gallande) {
        return new Kontrollkorning(kontroller, gallande, LocalDate.now(klocka)).kor(rader);
    }

    /** @param gallande asked for the parameters that hold, before each check; @return checks for an editor */
    public Lopandekontroll lopande(Supplier<Datumparametrar> gallande) {
        return new Foljare(kontroller, klocka, gallande);
    }

    /**
     * Reads one file.
     *
     * @param namn its name as findings shall say it
     * @throws KalkylException when it cannot be read or holds no köpfil
     * @throws Kommandofel when there is no column template of that name
     */
    public Inlast las(String namn, Path fil, Lasval val, IProgressMonitor monitor) {
        return las(namn, fil, val, mall(val), monitor);
    }

    /** Reads one file by a column template that is at hand. @param mall field by heading, empty for none */
    public Inlast las(String namn, Path fil, Lasval val, Map<String, String> mall, IProgressMonitor monitor) {
        LocalDate idag = LocalDate.now(klocka);
        Layoutsokare sokare = new Layoutsokare(synonymer, mall, val.ar(), fil.getFileName().toString(), idag,
                text -> insatser.find(text).isPresent());
        Lasval helt = Mallval.med(val, mall);
        Lasning lasning = new Lasning(namn, sokare, new Prognosfarg(helt.grona(), helt.farger()), idag, helt);
        lasare.las(fil, lasning, monitor);
        if (val.blad().isEmpty() && lasning.saknarBlad()) {
            // The sheets of a template are those of another year's file; then the most likely one is read, as without it.
            lasning = new Lasning(namn, sokare, new Prognosfarg(helt.grona(), helt.farger()), idag, helt.medBlad(Set.of()));
            lasare.las(fil, lasning, monitor);
        }
        return lasning.resultat();
    }

    /** Streams the workbook's cells as they stand. */
    public void celler(Path fil, Kalkyllasare.Mottagare mottagare, IProgressMonitor monitor) {
        lasare.las(fil, mottagare, monitor);
    }

    /** @return the column template of that choice, empty when none is chosen. @throws Kommandofel when there is none of that name */
    public Map<String, String> mall(Lasval val) {
        if (val.mall() == null) {
            return Map.of();
        }
        return mallar.stream().map(stored -> stored.find(val.mall())).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new Kommandofel(NLS.bind(Messages.mallSaknas, val.mall())));
    }

    /** Reads and checks files; checks run across all of them, and an unreadable file does not keep the others from being answered. */
    public Granskning granska(List<Fil> filer, Lasval val, IProgressMonitor monitor) {
        Map<String, String> mall = mall(val);
        List<Object> read = new ArrayList<>();
        List<Radbild> all = new ArrayList<>();
        for (Fil fil : filer) {
            Object one = readable(fil, val, mall, monitor);
            read.add(one);
            if (one instanceof Inlast inlast) {
                all.addAll(inlast.rader());
            }
        }
        Kontrollkorning.Resultat result = kontrollera(all);
        List<Filsvar> svar = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < filer.size(); i++) {
            if (read.get(i) instanceof Inlast inlast) {
                int to = from + inlast.rader().size();
                svar.add(answer(inlast, result.perRad().subList(from, to)));
                from = to;
            } else {
                svar.add(unreadable(filer.get(i).namn(), (String) read.get(i)));
            }
        }
        return new Granskning(svar);
    }

    private Filsvar answer(Inlast inlast, List<List<Fynd>> perRad) {
        List<Radbild> kept = new ArrayList<>();
        for (int i = 0; i < perRad.size(); i++) {
            if (perRad.get(i).stream().noneMatch(Fynd::avvisad)) {
                kept.add(inlast.rader().get(i));
            }
        }
        Manadsbelopp actual = kept.stream().map(Radbild::faktiskt).reduce(Manadsbelopp.TOMT, Manadsbelopp::plus);
        Manadsbelopp forecast = kept.stream().map(Radbild::prognos).reduce(Manadsbelopp.TOMT, Manadsbelopp::plus);
        List<Fynd> findings = new ArrayList<>(notes(inlast, kept));
        perRad.forEach(findings::addAll);
        return new Filsvar(inlast.fil(), inlast.blad(), inlast.layout().ar(), kept, actual, forecast, List.copyOf(findings), Optional.empty(),
                inlast.bladforslag(), inlast.layout().kolumner(), inlast.farger());
    }

    /** What was read, or the reason why it could not be. */
    private Object readable(Fil fil, Lasval val, Map<String, String> mall, IProgressMonitor monitor) {
        if (fil.fil() == null || !Files.exists(fil.fil())) {
            return Messages.filSaknas;
        }
        if (Files.isDirectory(fil.fil())) {
            return Messages.filarMapp;
        }
        if (!Files.isReadable(fil.fil())) {
            return Messages.filGarInteAttLasa;
        }
        try {
            return las(fil.namn(), fil.fil(), val, mall, monitor);
        } catch (KalkylException unreadable) {
            return unreadable.getMessage();
        } catch (OperationCanceledException cancelled) {
            throw cancelled;
        } catch (RuntimeException unexpected) {
            LOG.warn("A file could not be read", unexpected);
            return Messages.filOlaslig;
        }
    }

    private static Filsvar unreadable(String namn, String fel) {
        return new Filsvar(namn, null, 0, List.of(), Manadsbelopp.TOMT, Manadsbelopp.TOMT, List.of(), Optional.of(fel));
    }

    /** @return what is to be said about the file as a whole. @param rader its kept rows */
    public List<Fynd> notes(Inlast inlast, List<Radbild> rader) {
        List<Fynd> notes = new ArrayList<>();
        if (inlast.layout().arKalla() == Arskalla.IDAG) {
            notes.add(note(inlast, NLS.bind(Messages.arGissat, Integer.toString(inlast.layout().ar()))));
        }
        int own = inlast.layout().egetAr();
        if (own != 0 && own != inlast.layout().ar()) {
            notes.add(note(inlast, new Anmarkning(Allvar.VARNING,
                    NLS.bind(Messages.arAnnat, Integer.toString(own), Integer.toString(inlast.layout().ar())))));
        }
        inlast.anmarkningar().forEach(told -> notes.add(note(inlast, told)));
        if (inlast.skadadMarkning()) {
            notes.add(note(inlast, Messages.delSkadad));
        }
        boolean perDygn = rader.stream().anyMatch(rad -> insatser.find(rad.insats()).map(insats -> insats.enhet() == Prisenhet.DYGN).orElse(false));
        if (perDygn && !inlast.layout().karta().har(Radfalt.DYGNSPRIS)) {
            Fynd.Plats heading = new Fynd.Plats(inlast.fil(), inlast.blad(), inlast.layout().forstaRad() - 1, null, null, null, Radfalt.DYGNSPRIS);
            notes.add(new Fynd("KF-07", Allvar.VARNING, Messages.ingetDygnspris, heading, false));
        }
        return notes;
    }

    private static Fynd note(Inlast inlast, String text) {
        return note(inlast, new Anmarkning(Allvar.UPPLYSNING, text));
    }

    private static Fynd note(Inlast inlast, Anmarkning told) {
        String cell = told.rad() == 0 || told.kolumn() < 0 ? null : Cell.kolumnnamn(told.kolumn()) + told.rad();
        return new Fynd(ALLMANT, told.allvar(), told.text(),
                new Fynd.Plats(inlast.fil(), told.blad() == null ? inlast.blad() : told.blad(), told.rad(),
                        cell, null, null, null),
                false);
    }
}
