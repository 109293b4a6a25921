package se.underlag.avtal.internal.prislista;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Leverantorsbild;
import se.underlag.avtal.Leverantorstjanst;
import se.underlag.model.Leverantor;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;

/** Keeps where the post of providers goes. They belong to no unit, so who changes them holds the role in all units. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class LeverantorstjanstImpl implements Leverantorstjanst {

    private final Lagring lagring;
    private final Behorighet behorighet;

    /** @param lagring where they are; @param behorighet who may */
    @Activate public LeverantorstjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet) {
        this.lagring = lagring;
        this.behorighet = behorighet;
    }

    @Override public List<Leverantorsbild> leverantorer() {
        try (UnitOfWork unit = lagring.open(behorighet.aktor().signatur())) {
            Prisbilder.farLasa(behorighet, unit);
            return unit.list(Sokning.of(Leverantor.class)).stream().map(LeverantorstjanstImpl::of).sorted(Comparator.comparing(Leverantorsbild::namn))
                    .toList();
        }
    }

    @Override public Leverantorsbild sparaAdress(Leverantorsbild bild) {
        behorighet.krav(Handling.RAMAVTAL_ANDRA, null);
        List<String> rader = bild.adress() == null ? List.of() : bild.adress().lines().map(String::strip).filter(rad -> !rad.isEmpty()).toList();
        if (rader.size() > ADRESSRADER) {
            throw new AvtalException(MessageFormat.format(Messages.adressLang, ADRESSRADER));
        }
        try (UnitOfWork unit = lagring.open(behorighet.aktor().signatur())) {
            Leverantor stored = unit.find(Leverantor.class, bild.id()).orElseThrow(() -> new AvtalException(Messages.leverantorSaknas));
            if (stored.getVersion() != bild.version()) {
                throw new AvtalException(Messages.leverantorAndrad);
            }
            stored.setAdress(rader.isEmpty() ? null : String.join("\n", rader));
            if (unit.save() instanceof Sparresultat.Konflikt) {
                throw new AvtalException(Messages.leverantorAndrad);
            }
            return of(stored);
        }
    }

    private static Leverantorsbild of(Leverantor one) {
        return new Leverantorsbild(one.getId(), one.getVersion(), one.getNamn(), one.getOrgnr(), one.getAdress());
    }
}
