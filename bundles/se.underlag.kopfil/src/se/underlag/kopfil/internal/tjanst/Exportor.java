package se.underlag.kopfil.internal.tjanst;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.documents.kalkyl.Kalkylandrare;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.Exportval;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.export.Exportbok;
import se.underlag.kopfil.internal.export.Exportmarkning;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.kopfil.internal.utbyte.RadmarkningXml;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.model.Fil;
import se.underlag.model.Organisationsenhet;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Laslogg;
import se.underlag.security.Skydd;

/** Writes a stored köpfil as a workbook and logs whose data left the product. */
final class Exportor {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Laslogg laslogg;
    private final Clock klocka;
    private final Kopfilslager lager;
    private final Kalkylskrivare skrivare;
    private final Granskare granskare;
    private final Optional<Kalkylandrare> andrare;
    private final Skydd skydd;

    Exportor(Lagring lagring, Behorighet behorighet, Laslogg laslogg, Clock klocka, Kopfilslager lager, Kalkylskrivare skrivare,
            Granskare granskare, Optional<Kalkylandrare> andrare, Skydd skydd) {
        this.granskare = granskare;
        this.andrare = andrare;
        this.skydd = skydd;
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.laslogg = laslogg;
        this.klocka = klocka;
        this.lager = lager;
        this.skrivare = skrivare;
    }

    Exportresultat exportera(String kopfilId, Path till, Exportval val, IProgressMonitor monitor) {
        // The log comes first: an export that cannot be logged must not leave.
        Kopfilsinnehall innehall = logga(kopfilId);
        List<Radbild> rader = Radavbildning.of(innehall.kopfil(), innehall.rader(), innehall.handelser());
        Radmarkning markning = Exportmarkning.of(innehall.kopfil().getAr(), rader, innehall.handelser());
        skrivare.skriv(Exportbok.of(innehall.kopfil(), enhetsnamn(innehall), rader, LocalDate.now(klocka)),
                Map.of(Radmarkning.NAMESPACE, RadmarkningXml.write(markning)), till, monitor);
        return new Exportresultat(false, List.of());
    }

    /** @return the name of the workbook that would be changed, empty when there is none or it cannot be */
    Optional<String> egenArbetsbok(String kopfilId) {
        Kopfilsinnehall innehall = lager.las(kopfilId, Handling.KOPFIL_EXPORTERA);
        return Optional.ofNullable(innehall.kopfil().getOriginal()).map(Fil::getNamn)
                .filter(namn -> andrare.filter(service -> service.kan(Path.of(namn))).isPresent());
    }

    /** @return what leaves, logged with its persons */
    Kopfilsinnehall logga(String kopfilId) {
        Kopfilsinnehall innehall = lager.las(kopfilId, Handling.KOPFIL_EXPORTERA);
        laslogg.exporterat("Kopfil", kopfilId, innehall.kopfil().getEnhetId(), Kopfilslager.personer(innehall));
        return innehall;
    }

    private String enhetsnamn(Kopfilsinnehall innehall) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            return uow.find(Organisationsenhet.class, innehall.kopfil().getEnhetId()).map(Organisationsenhet::getNamn).orElse("");
        }
    }
}
