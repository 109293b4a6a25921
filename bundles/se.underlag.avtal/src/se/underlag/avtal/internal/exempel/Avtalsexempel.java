package se.underlag.avtal.internal.exempel;

import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.underlag.avtal.internal.tjanst.PlaceringstjanstImpl;
import se.underlag.base.Klocka;
import se.underlag.model.Anvandare;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Laslogg;
import se.underlag.security.Modulpid;
import se.underlag.security.Skydd;
import se.underlag.spi.Exempeldel;
import se.underlag.spi.forslag.Radforslag;

/** The placements of the demo municipality, made by the service itself on the days that they are said to have happened. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class Avtalsexempel implements Exempeldel {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Laslogg laslogg;
    private final Skydd skydd;
    private final Radforslag radforslag;

    /** @param radforslag turns avtal into proposals to köpfiler; null where no module does */
    @Activate public Avtalsexempel(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Laslogg laslogg,
            @Reference Skydd skydd,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Radforslag radforslag) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.laslogg = laslogg;
        this.skydd = skydd;
        this.radforslag = radforslag;
    }

    @Override public Optional<String> fyll() {
        for (Handling handling : List.of(Handling.ENHET_ANDRA, Handling.AVROP_BESLUTA, Handling.RAMAVTAL_ANDRA)) {
            behorighet.krav(handling, null);
        }
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Optional<Exempelgrund> grund = Exempelgrund.lagg(uow);
            if (grund.isEmpty()) {
                return Optional.empty();
            }
            adress(uow);
            Behorighet once = new Minnesbehorighet(behorighet);
            Exempelplaceringar cases = new Exempelplaceringar(grund.get(), new Exempelvandring(dag -> {
                Clock clock = Klocka.fixed(dag);
                return new PlaceringstjanstImpl(lagring, once, laslogg, skydd, clock, radforslag, null, null);
            }, grund.get().enhetId()));
            Exempelplaceringar.Platser platser = cases.platser();
            if (uow.save() instanceof Sparresultat.Konflikt) {
                return Optional.empty();
            }
            return Optional.of(MessageFormat.format(Messages.fyllt, String.valueOf(cases.ga(platser))));
        }
    }

    /** Who tries the demo plays every role, and mails to the four recipients (BB-14) need an address; one that leads nowhere. */
    private void adress(UnitOfWork uow) {
        uow.list(Sokning.of(Anvandare.class).lika(UnderlagPackage.Literals.ANVANDARE__SIGNATUR, behorighet.aktor().signatur())).stream()
                .filter(user -> user.getEpost() == null).forEach(user -> user.setEpost("placering@exempelkommunen.example"));
    }
}
