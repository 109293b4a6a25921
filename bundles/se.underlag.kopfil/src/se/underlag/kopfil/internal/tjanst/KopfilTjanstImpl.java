package se.underlag.kopfil.internal.tjanst;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.underlag.documents.kalkyl.Kalkylandrare;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.Exportval;
import se.underlag.kopfil.Granskning;
import se.underlag.security.Modulpid;
import se.underlag.spi.Historikpost;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importresultat;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Lopandekontroll;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radval;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.granskning.Mallfil;
import se.underlag.model.Entitet;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Laslogg;
import se.underlag.security.Skydd;
import se.underlag.spi.Fynd;

/** The service: every room beside it asks for its permission before it reads or writes (default deny). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class KopfilTjanstImpl implements KopfilTjanst {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Granskare granskare;
    private final Enheter enheter;
    private final Kopfilslager lager;
    private final Importor importor;
    private final Exportor exportor;
    private final Mallar mallar;

    /**
     * @param granskare reads and checks files
     * @param skrivare writes new workbooks; @param andrare changes those that people have, null when nothing can
     * @param skydd masks what logs and exports hold
     */
    @Activate public KopfilTjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Laslogg laslogg,
            @Reference Clock klocka,
            @Reference Granskare granskare, @Reference Kalkylskrivare skrivare, @Reference Skydd skydd,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Kalkylandrare andrare) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.granskare = granskare;
        this.enheter = new Enheter(lagring, behorighet);
        this.lager = new Kopfilslager(lagring, behorighet, laslogg, granskare, klocka, skydd);
        this.importor = new Importor(lagring, behorighet, klocka, granskare);
        this.exportor = new Exportor(lagring, behorighet, laslogg, klocka, lager, skrivare, granskare, Optional.ofNullable(andrare), skydd);
        this.mallar = new Mallar(lagring, behorighet);
    }

    @Override public List<Enhetsinfo> enheter() {
        return enheter.enheter();
    }

    @Override public Enhetsinfo skapaEnhet(String kod, String namn) {
        return enheter.skapa(kod, namn);
    }

    @Override public List<Kopfilsinfo> lista() {
        return enheter.lista();
    }

    @Override public Kopfilsinnehall oppna(String kopfilId) {
        return lager.oppna(kopfilId);
    }

    @Override public Optional<Kopfilsinnehall> nyare(String kopfilId, Predicate<Kopfilsinnehall> nytt) {
        return lager.nyare(kopfilId, nytt);
    }

    @Override public Sparresultat spara(String kopfilId, Collection<? extends Entitet> andrade, Collection<? extends Entitet> borttagna) {
        return lager.spara(kopfilId, andrade, borttagna);
    }

    @Override public Radval radval(String enhetId) {
        return lager.radval(enhetId);
    }

    @Override public List<Fynd> kontrollera(Collection<Radbild> bilder) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            return granskare.kontrollera(bilder, Kopfilslager.parametrar(uow)).fynd();
        }
    }

    @Override public Lopandekontroll lopandeKontroll() {
        return granskare.lopande(() -> {
            try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
                return Kopfilslager.parametrar(uow);
            }
        });
    }

    @Override public Granskning granska(List<Path> filer, Lasval val, IProgressMonitor monitor) {
        return granskare.granska(filer.stream().map(fil -> new Granskare.Fil(fil.toString(), fil)).toList(), val, monitor);
    }

    @Override public Importplan planera(Path fil, Importmal mal, Lasval val, Mall kolumner, IProgressMonitor monitor) {
        return importor.planera(fil, mal, val, kolumner, monitor);
    }

    @Override public Importresultat genomfor(Importplan plan, IProgressMonitor monitor) {
        return importor.genomfor(plan, monitor);
    }

    @Override public Exportresultat exportera(String kopfilId, Path till, Exportval val, IProgressMonitor monitor) {
        return exportor.exportera(kopfilId, till, val, monitor);
    }

    @Override public Optional<String> egenArbetsbok(String kopfilId) {
        return exportor.egenArbetsbok(kopfilId);
    }

    @Override public void loggaUtforsel(String kopfilId) {
        exportor.logga(kopfilId);
    }

    @Override public List<Mall> mallar(String enhetskod) {
        return mallar.mallar(enhetskod);
    }

    @Override public void sparaMall(String enhetskod, Mall mall) {
        mallar.spara(enhetskod, mall);
    }

    @Override public void skrivMall(Mall mall, Path till) {
        Mallfil.skriv(mall, till);
    }

    @Override public Mall lasMall(Path fil, String namn) {
        return Mallfil.las(fil, namn);
    }

    @Override public void taBortMall(String enhetskod, String namn) {
        mallar.taBort(enhetskod, namn);
    }

    @Override public Optional<String> senasteMall(Path fil, Importmal mal) {
        return importor.senasteMall(fil, mal);
    }

    @Override public List<Historikpost> historik(String objekttyp, String objektId) {
        return lager.historik(objekttyp, objektId);
    }
}
