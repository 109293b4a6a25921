package se.underlag.kopfil.internal.forslag;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.underlag.kopfil.forslag.ForslagException;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.kopfil.forslag.Forslagsbild.Manad;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;

/** Shows what accepting would do, worked out by what accepts. */
final class Forslagsvisning {

    private final UnitOfWork uow;
    private final Kopfilsforslag forslag;
    private final Antagning antagning;
    private final Behorighet behorighet;

    Forslagsvisning(UnitOfWork uow, Kopfilsforslag forslag, Granskare granskare, Behorighet behorighet) {
        this.uow = uow;
        this.forslag = forslag;
        this.antagning = new Antagning(uow, forslag, granskare);
        this.behorighet = behorighet;
    }

    Forslagsbild bild(Forslagsinfo info, String kopfilId) {
        Kopfil kopfil = null;
        String hinder = avgjort(uow, forslag).orElse(null);
        try {
            kopfil = antagning.kopfil(kopfilId);
        } catch (ForslagException none) {
            hinder = hinder == null ? none.getMessage() : hinder;
        }
        Kopfilsrad rad = kopfil == null ? null : antagning.rad(kopfil);
        Radverkan verkan = new Radverkan(forslag, rad);
        Gronverkan gront = antagning.gront(kopfil, rad);
        List<Manad> manader = forslag.getManader().stream()
                .map(manad -> new Manad(manad.getManad(), verkan.belopp(manad.getManad()), manad.getBelopp(), manad.getTidigare(),
                        gront.nu(manad.getManad()), gront.sedan(manad.getManad(), Set.of())))
                .sorted(Comparator.comparingInt(Manad::manad)).toList();
        return new Forslagsbild(info, rad == null ? null : rad.getId(), verkan.falt(info.dolt() ? info.person() : null), manader, gront.bilder(),
                hinder == null ? hinder(kopfil) : hinder);
    }

    private String hinder(Kopfil kopfil) {
        if (kopfil.getStatus() == Kopfilsstatus.UPPLADDAD) {
            return MessageFormat.format(Messages.uppladdad, kopfil.getNamn());
        }
        return behorighet.far(Handling.KOPFIL_ANDRA, kopfil.getEnhetId()) ? null : Messages.farInte;
    }

    /** @return why nothing more can be decided, empty while it can */
    static Optional<String> avgjort(UnitOfWork uow, Kopfilsforslag forslag) {
        return switch (forslag.getStatus()) {
        case ANTAGET -> Optional.of(MessageFormat.format(Messages.redanAntaget, forslag.getAvgjordAv()));
        case AVVISAT -> Optional.of(MessageFormat.format(Messages.redanAvvisat, forslag.getAvgjordAv()));
        case ERSATT -> Optional.of(Messages.arErsatt);
        case NYTT -> Oppnaforslag.av(uow, forslag.getEnhetId(), forslag.getAr()).stream().anyMatch(ett -> ett.getId().equals(forslag.getId()))
                ? Optional.empty()
                : Optional.of(Messages.arErsatt);
        };
    }
}
