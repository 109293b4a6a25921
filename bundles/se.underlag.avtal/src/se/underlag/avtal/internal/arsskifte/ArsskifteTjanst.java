package se.underlag.avtal.internal.arsskifte;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSFORSLAG__AR;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSFORSLAG__AVTAL;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSAVTAL__FROM;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSAVTAL__TOM;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.underlag.avtal.Arsskifte;
import se.underlag.avtal.Arsskiftesrad;
import se.underlag.avtal.AvtalException;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;
import se.underlag.spi.forslag.Radforslag;

/** Finds open avtal that have proposed nothing to a year, and lets them. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class ArsskifteTjanst implements Arsskifte {

    private static final Comparator<Arsskiftesrad> ORDNING = Comparator.comparing(Arsskiftesrad::enhet).thenComparing(Arsskiftesrad::nr);

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Radforslag radforslag;

    /** @param radforslag makes proposals; null where no module does, then nothing is ever missing */
    @Activate public ArsskifteTjanst(@Reference Lagring lagring, @Reference Behorighet behorighet,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Radforslag radforslag) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.radforslag = radforslag;
    }

    @Override public List<Arsskiftesrad> saknas(int ar) {
        try (UnitOfWork uow = open()) {
            Map<String, String> enheter = enheter(uow, Handling.AVTAL_LASA);
            return rader(avtal(uow, ar, enheter.keySet()), enheter);
        }
    }

    @Override public List<Arsskiftesrad> foresla(int ar) {
        try (UnitOfWork uow = open()) {
            Map<String, String> enheter = enheter(uow, Handling.AVTAL_SKICKA);
            List<Placeringsavtal> made = new ArrayList<>();
            String varfor = MessageFormat.format(Messages.motivering, String.valueOf(ar));
            for (Placeringsavtal avtal : avtal(uow, ar, enheter.keySet())) {
                List<Kopfilsforslag> nya = radforslag.forAr(avtal, ar, avtal.getNr(), varfor);
                radforslag.ersatta(nya).forEach(uow::merge);
                nya.forEach(uow::add);
                if (!nya.isEmpty()) {
                    made.add(avtal);
                }
            }
            if (!made.isEmpty() && uow.save() instanceof Sparresultat.Konflikt) {
                throw new AvtalException(Messages.nagonFore);
            }
            return rader(made, enheter);
        }
    }

    /** Sent, without an end, and without any proposal to the year, whatever became of it: what was turned down is not asked for again. */
    private List<Placeringsavtal> avtal(UnitOfWork uow, int ar, Set<String> enheter) {
        if (radforslag == null || enheter.isEmpty()) {
            return List.of();
        }
        List<Placeringsavtal> open = uow.list(Sokning.of(Placeringsavtal.class).i(ENTITET__ENHET_ID, enheter).lika(PLACERINGSAVTAL__TOM, null)
                .till(PLACERINGSAVTAL__FROM, LocalDate.of(ar, 12, 31))).stream()
                .filter(avtal -> avtal.getSkickad() != null && avtal.getSistaDebiteringsdag() == null && avtal.getFrom() != null).toList();
        if (open.isEmpty()) {
            return open;
        }
        Set<String> has = uow.list(Sokning.of(Kopfilsforslag.class).lika(KOPFILSFORSLAG__AR, ar)
                .refererarNagon(KOPFILSFORSLAG__AVTAL, open.stream().map(Placeringsavtal::getId).toList())).stream()
                .map(forslag -> forslag.getAvtal().getId()).collect(Collectors.toSet());
        return open.stream().filter(avtal -> !has.contains(avtal.getId())).toList();
    }

    private static List<Arsskiftesrad> rader(List<Placeringsavtal> avtal, Map<String, String> enheter) {
        return avtal.stream().map(one -> new Arsskiftesrad(one.getId(), one.getNr() == null ? "" : one.getNr(), one.getEnhetId(),
                enheter.get(one.getEnhetId()), one.getFrom(), one.getDygnspris())).sorted(ORDNING).toList();
    }

    private Map<String, String> enheter(UnitOfWork uow, Handling handling) {
        return uow.list(Sokning.of(Organisationsenhet.class)).stream().filter(enhet -> behorighet.far(handling, enhet.getId()))
                .collect(Collectors.toMap(Organisationsenhet::getId, enhet -> enhet.getNamn() == null ? enhet.getKod() : enhet.getNamn()));
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }
}
