package se.underlag.prognos.internal;

import static se.underlag.model.UnderlagPackage.Literals.KOPFIL__AR;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KOPFIL;
import static se.underlag.model.UnderlagPackage.Literals.ORGANISATIONSENHET__KOD;
import static se.underlag.model.UnderlagPackage.Literals.PROGNOSHANDELSE__KOPFIL;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.prognos.PrognosTjanst;
import se.underlag.prognos.Prognossammanstallning;
import se.underlag.prognos.Prognossammanstallning.Enhetsprognos;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;

/** Loads the rows of the units whose prognos the actor may read, unit by unit, and hands them to {@link Prognossumma}. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.PROGNOS)
public final class PrognosTjanstImpl implements PrognosTjanst {

    private final Lagring lagring;
    private final Behorighet behorighet;

    /** @param lagring where the rows are; @param behorighet what the actor may read */
    @Activate public PrognosTjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet) {
        this.lagring = lagring;
        this.behorighet = behorighet;
    }

    @Override public Prognossammanstallning summera(int ar, Optional<String> enhetskod) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            List<Enhetsprognos> summor = new ArrayList<>();
            uow.list(Sokning.of(Insatstyp.class));
            for (Organisationsenhet enhet : enheter(uow, enhetskod)) {
                List<String> filer = uow.list(Sokning.of(Kopfil.class).lika(ENTITET__ENHET_ID, enhet.getId()).lika(KOPFIL__AR, ar)).stream()
                        .map(Kopfil::getId).toList();
                if (!filer.isEmpty() || enhetskod.isPresent()) {
                    summor.add(Prognossumma.of(enhet.getKod(), enhet.getNamn(), poster(uow, filer)));
                }
            }
            return Prognossumma.of(ar, summor);
        }
    }

    private List<Organisationsenhet> enheter(UnitOfWork uow, Optional<String> enhetskod) {
        if (enhetskod.isEmpty()) {
            return uow.list(Sokning.of(Organisationsenhet.class).order(ORGANISATIONSENHET__KOD)).stream()
                    .filter(enhet -> behorighet.far(Handling.PROGNOS_LASA, enhet.getId())).toList();
        }
        List<Organisationsenhet> found = uow.list(Sokning.of(Organisationsenhet.class).lika(ORGANISATIONSENHET__KOD, enhetskod.get()));
        if (found.isEmpty()) {
            throw new IllegalArgumentException(MessageFormat.format(Messages.okandEnhet, enhetskod.get()));
        }
        found.forEach(enhet -> behorighet.krav(Handling.PROGNOS_LASA, enhet.getId()));
        return found;
    }

    private static List<Prognossumma.Post> poster(UnitOfWork uow, List<String> filer) {
        List<Kopfilsrad> rader = uow.list(Sokning.of(Kopfilsrad.class).refererarNagon(KOPFILSRAD__KOPFIL, filer));
        List<Prognoshandelse> handelser = uow.list(Sokning.of(Prognoshandelse.class).refererarNagon(PROGNOSHANDELSE__KOPFIL, filer));
        return Radposter.of(rader, handelser);
    }
}
