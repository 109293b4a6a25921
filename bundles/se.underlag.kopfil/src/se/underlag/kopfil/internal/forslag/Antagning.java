package se.underlag.kopfil.internal.forslag;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.forslag.Antagande;
import se.underlag.kopfil.forslag.ForslagException;
import se.underlag.kopfil.forslag.ForslagException.Orsak;
import se.underlag.kopfil.forslag.Forslagstjanst.Antaget;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.kopfil.internal.tjanst.Kopfilslager;
import se.underlag.kopfil.internal.tjanst.Statusvakt;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.UnitOfWork;
import se.underlag.spi.Fynd;

/** Writes a proposal into a köpfil, within a unit of work that the caller saves. */
final class Antagning {

    private final UnitOfWork uow;
    private final Kopfilsforslag forslag;
    private final Granskare granskare;
    private final ZoneId zon;

    /** @param zon in which days are told */
    Antagning(UnitOfWork uow, Kopfilsforslag forslag, Granskare granskare, ZoneId zon) {
        this.zon = zon;
        this.uow = uow;
        this.forslag = forslag;
        this.granskare = granskare;
    }

    /**
     * @param kopfilId the chosen one, null for the one that was found; where none was, the only one where it can be by now
     * @throws ForslagException when there is none, or it is of another unit or year
     */
    Kopfil kopfil(String kopfilId) {
        Kopfil kopfil = kopfilId != null ? Kopfilslager.kopfil(uow, kopfilId) : forslag.getKopfil();
        if (kopfil == null) {
            List<Kopfil> filer = Radplats.filer(uow, forslag.getEnhetId(), forslag.getAr());
            kopfil = plats(filer).kopfil();
            if (kopfil == null) {
                throw new ForslagException(Orsak.INGEN_FIL,
                        filer.isEmpty() ? MessageFormat.format(Messages.ingenFil, String.valueOf(forslag.getAr())) : Messages.ingenVald);
            }
        }
        if (kopfil.getAr() != forslag.getAr() || !kopfil.getEnhetId().equals(forslag.getEnhetId())) {
            throw new ForslagException(Orsak.INGEN_FIL, MessageFormat.format(Messages.annanEnhet, String.valueOf(forslag.getAr())));
        }
        return kopfil;
    }

    private Radplats plats(List<Kopfil> filer) {
        return Radplats.sok(uow, filer, Radplats.Sokt.of(forslag.getAvtal(), List.of()));
    }

    /** @return the row that the proposal means as the file is now, null when it makes a new one */
    Kopfilsrad rad(Kopfil kopfil) {
        Kopfilsrad rad = forslag.getRad();
        return rad != null && rad.getKopfil() != null && rad.getKopfil().getId().equals(kopfil.getId()) ? rad : plats(List.of(kopfil)).rad();
    }

    /** Works the proposal out from the row as it is. @param rad null for a new one */
    void raknaOm(Kopfil kopfil, Kopfilsrad rad) {
        new Omrakning(uow, forslag).gor(kopfil, rad, zon);
    }

    /** @param kopfil null when there is none */
    Gronverkan gront(Kopfil kopfil, Kopfilsrad rad) {
        return new Gronverkan(forslag, rad, kopfil == null ? List.of() : Kopfilslager.handelser(uow, kopfil));
    }

    Antaget anta(Antagande antagande) {
        Kopfil kopfil = kopfil(antagande.kopfilId());
        Statusvakt.andras(uow, kopfil);
        Kopfilsrad rad = rad(kopfil);
        if (antagande.sedd() != null && !antagande.sedd().equals(Omrakning.version(rad))) {
            throw new ForslagException(Orsak.NAGON_FORE, Messages.nagonFore);
        }
        raknaOm(kopfil, rad);
        List<Prognoshandelse> handelser = Kopfilslager.handelser(uow, kopfil);
        String sist = Kopfilslager.rader(uow, kopfil).stream().map(Kopfilsrad::getSortnyckel).max(Comparator.naturalOrder()).orElse("");
        Gronverkan gront = new Gronverkan(forslag, rad, handelser);
        Kopfilsrad antagen = new Radverkan(forslag, rad).genomfor(kopfil, sist);
        if (rad == null) {
            uow.add(antagen);
        }
        gront.genomfor(antagande.behall());
        demandGodkand(kopfil, antagen, handelser);
        forslag.setKopfil(kopfil);
        forslag.setRad(antagen);
        return new Antaget(kopfil.getId(), antagen.getId());
    }

    private void demandGodkand(Kopfil kopfil, Kopfilsrad rad, List<Prognoshandelse> handelser) {
        List<Radbild> bilder = Radavbildning.of(kopfil, List.of(rad), handelser);
        List<Fynd> avvisade = granskare.kontrollera(bilder, Kopfilslager.parametrar(uow)).fynd().stream().filter(Fynd::avvisad).toList();
        if (!avvisade.isEmpty()) {
            throw new ForslagException(Orsak.AVVISAD_RAD, MessageFormat.format(Messages.avvisadRad,
                    avvisade.stream().map(Fynd::text).distinct().collect(Collectors.joining(" "))));
        }
    }
}
