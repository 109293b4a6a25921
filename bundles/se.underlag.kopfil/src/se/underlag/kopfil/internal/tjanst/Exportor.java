package se.underlag.kopfil.internal.tjanst;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkylandrare;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.Exportval;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.export.Exportbok;
import se.underlag.kopfil.internal.export.Exportmarkning;
import se.underlag.kopfil.internal.lagring.Mask;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.kopfil.internal.utbyte.RadmarkningXml;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.model.Kopfilsrad;
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
    private final Skydd skydd;
    private final Egenexport egenexport;

    Exportor(Lagring lagring, Behorighet behorighet, Laslogg laslogg, Clock klocka, Kopfilslager lager, Kalkylskrivare skrivare,
            Granskare granskare, Optional<Kalkylandrare> andrare, Skydd skydd) {
        this.skydd = skydd;
        this.egenexport = new Egenexport(lagring, behorighet, klocka, granskare, andrare, skydd, laslogg);
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.laslogg = laslogg;
        this.klocka = klocka;
        this.lager = lager;
        this.skrivare = skrivare;
    }

    Exportresultat exportera(String kopfilId, Path till, Exportval val, IProgressMonitor monitor) {
        Andelse.krav(till);
        // The log comes first: an export that cannot be logged must not leave.
        Kopfilsinnehall innehall = logga(kopfilId);
        List<Radbild> rader = Radavbildning.of(innehall.kopfil(), innehall.rader(), innehall.handelser());
        List<String> upplysningar = new ArrayList<>();
        if (val.egenArbetsbok()) {
            List<String> skal = new ArrayList<>();
            Optional<Exportresultat> egen = egenexport.skriv(innehall, rader, till, skal, monitor);
            if (egen.isPresent()) {
                return egen.get();
            }
            if (val.baraEgen()) {
                throw new KalkylException(MessageFormat.format(Messages.egenInget, skal.isEmpty() ? Messages.egenIngen : skal.get(0)), null);
            }
            // Who names a .csv file has said that it is to be no workbook.
            skal.stream().filter(told -> !Andelse.av(till).equals(Andelse.CSV)).map(told -> MessageFormat.format(Messages.egenBlevNy, told))
                    .forEach(upplysningar::add);
        }
        Andelse.kravNy(till);
        if (Andelse.av(till).equals(Andelse.CSV)) {
            upplysningar.add(Messages.csvUtanFarg);
        }
        Set<String> dolda = innehall.rader().stream().filter(rad -> skydd.dolt(rad.getPerson())).map(Kopfilsrad::getId).collect(Collectors.toSet());
        if (!dolda.isEmpty()) {
            upplysningar.add(MessageFormat.format(Messages.maskerade, dolda.size()));
        }
        Radmarkning markning = Exportmarkning.of(innehall.kopfil().getAr(), rader, innehall.handelser()).utanOrd(dolda);
        List<Radbild> synliga = rader.stream().map(rad -> dolda.contains(rad.radId()) ? Mask.pa(rad, skydd.text()) : rad).toList();
        skrivare.skriv(Exportbok.of(innehall.kopfil(), enhetsnamn(innehall), synliga, LocalDate.now(klocka)),
                Map.of(Radmarkning.NAMESPACE, RadmarkningXml.write(markning)), till, monitor);
        return new Exportresultat(false, List.copyOf(upplysningar));
    }

    /** @return the name of the workbook that would be changed, empty when there is none or it cannot be */
    Optional<String> egenArbetsbok(String kopfilId) {
        Kopfilsinnehall innehall = lager.las(kopfilId, Handling.KOPFIL_EXPORTERA);
        return egenexport.namn(innehall);
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
