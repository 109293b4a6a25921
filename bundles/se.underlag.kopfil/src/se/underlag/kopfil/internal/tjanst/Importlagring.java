package se.underlag.kopfil.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ID;
import static se.underlag.model.UnderlagPackage.Literals.FIL__SHA256;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.PlanInaktuellException;
import se.underlag.kopfil.internal.import_.Filimport;
import se.underlag.base.Kontrollsumma;
import se.underlag.kopfil.internal.lagring.Lasminne;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.model.Entitet;
import se.underlag.model.Fil;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Loggtyp;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** Puts what an import makes into one unit of work, in portions so that memory stays bounded; still one transaction. */
final class Importlagring {

    private static final int BATCH = 500;
    private static final int PORTION = 1000;

    private final UnitOfWork uow;
    private final String enhetId;
    private final String aktor;
    private final Clock klocka;
    private int pending;

    Importlagring(UnitOfWork uow, String enhetId, String aktor, Clock klocka) {
        this.uow = uow;
        this.enhetId = enhetId;
        this.aktor = aktor;
        this.klocka = klocka;
    }

    /** @return a new köpfil whose owner is the one who imports (KF-11) */
    Kopfil nyKopfil(Importmal mal) {
        Kopfil kopfil = ny(UnderlagFactory.eINSTANCE.createKopfil());
        kopfil.setAr(mal.ar());
        kopfil.setNamn(mal.filnamn());
        kopfil.setAgare(aktor);
        kopfil.setStatus(Kopfilsstatus.ARBETSFIL);
        uow.add(kopfil);
        return kopfil;
    }

    /** Keeps the file as it was; the same content is kept once. */
    void original(Kopfil kopfil, Importplan plan) {
        fil(kopfil.getOriginal(), plan.fil(), Innehallstyp.av(plan.fil()), plan.original()).ifPresent(kopfil::setOriginal);
    }

    /** Keeps how the file was read. */
    void lasning(Kopfil kopfil, Lasminne lasning) {
        fil(kopfil.getLasning(), kopfil.getId() + ".json", Lasminne.TYP, lasning.skriv()).ifPresent(kopfil::setLasning);
    }

    /** @param har what is kept now, null for nothing; @return the file with that content, empty when it is kept already */
    private Optional<Fil> fil(Fil har, String namn, String typ, byte[] innehall) {
        String sha256 = Kontrollsumma.sha256(innehall);
        if (har != null && sha256.equals(har.getSha256())) {
            return Optional.empty();
        }
        Optional<Fil> known = uow.list(Sokning.of(Fil.class).lika(ENTITET__ENHET_ID, enhetId).lika(FIL__SHA256, sha256)).stream().findFirst();
        return Optional.of(known.orElseGet(() -> {
            Fil fil = ny(UnderlagFactory.eINSTANCE.createFil());
            fil.setSha256(sha256);
            fil.setStorlek(innehall.length);
            fil.setNamn(namn);
            fil.setTyp(typ);
            fil.setInnehall(innehall);
            uow.add(fil);
            return fil;
        }));
    }

    /** Stores the rows with what they refer to, and the log entry. @return which stored row a row of the file is, by its place */
    Map<String, String> rader(Kopfil kopfil, Importplan plan, boolean stored, Optional<Radmarkning> markning, IProgressMonitor monitor) {
        List<Kopfilsrad> rader = stored ? Kopfilslager.rader(uow, kopfil) : List.of();
        List<Prognoshandelse> handelser = stored ? Kopfilslager.handelser(uow, kopfil) : List.of();
        Set<String> upptagna = upptagna(plan);
        Filimport.Nytt nytt = Filimport.kor(uow, kopfil, plan, rader, handelser, upptagna::contains, markning, LocalDate.now(klocka))
                .orElseThrow(() -> new PlanInaktuellException(Messages.planInaktuell));
        Handelselogg logg = logg(kopfil, plan);
        SubMonitor progress = SubMonitor.convert(monitor, nytt.referenser().size() + nytt.rader().size() + 1);
        // a new köpfil brings more persons and beslut than rows
        nytt.referenser().forEach(one -> {
            add(one);
            progress.split(1);
        });
        for (Kopfilsrad rad : nytt.rader()) {
            add(rad);
            progress.split(1);
        }
        nytt.handelser().forEach(this::add);
        uow.add(logg);
        return nytt.radIder();
    }

    /** Exported ids that stored rows of any köpfil bear. */
    private Set<String> upptagna(Importplan plan) {
        List<String> ids = plan.rader().stream().filter(rad -> rad.utfall() == Utfall.NY).map(Planrad::rad).map(rad -> rad.radId())
                .filter(id -> id != null).distinct().toList();
        Set<String> found = new HashSet<>();
        for (int start = 0; start < ids.size(); start += BATCH) {
            uow.list(Sokning.of(Kopfilsrad.class).i(ENTITET__ID, ids.subList(start, Math.min(start + BATCH, ids.size())))).stream()
                    .map(Entitet::getId)
                    .forEach(found::add);
        }
        return found;
    }

    private void add(Entitet entitet) {
        uow.add(entitet);
        if (++pending % PORTION == 0) {
            uow.flush();
        }
    }

    private Handelselogg logg(Kopfil kopfil, Importplan plan) {
        Handelselogg logg = ny(UnderlagFactory.eINSTANCE.createHandelselogg());
        logg.setTid(klocka.instant().truncatedTo(ChronoUnit.MICROS));
        logg.setAnvandare(aktor);
        logg.setTyp(Loggtyp.IMPORT);
        logg.setObjekttyp(kopfil.eClass().getName());
        logg.setObjektId(kopfil.getId());
        logg.setEfter(MessageFormat.format(Messages.importerad, plan.fil(), plan.antalValda(Utfall.NY), plan.antalValda(Utfall.ANDRAD),
                plan.antal(Utfall.OFORANDRAD), plan.antal(Utfall.AVVISAD)));
        return logg;
    }

    private <T extends Entitet> T ny(T entitet) {
        entitet.setId(UUID.randomUUID().toString());
        entitet.setEnhetId(enhetId);
        return entitet;
    }
}
