package se.underlag.drift.internal;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Checklistpunkt;
import se.underlag.model.Enhetstyp;
import se.underlag.model.Entitet;
import se.underlag.model.Insatstyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Parameter;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Checklistmall;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Insatsregister;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.spi.Grunddata;

/** Fills a new database with the kinds of insats, the dated parameters and the checklist that the product ships, and with units to begin with. */
@Component
public final class GrunddataTjanst implements Grunddata {

    /** The units of the demo municipality: code, name. */
    private static final List<List<String>> EXEMPELENHETER = List.of(List.of("NORR", "Myndighetsenheten Norr (exempel)"),
            List.of("SYD", "Myndighetsenheten Syd (exempel)"), List.of("VAST", "Myndighetsenheten Väst (exempel)"));

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Insatsregister insatser;

    /** @param insatser the kinds of insats that the product ships */
    @Activate public GrunddataTjanst(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Insatsregister insatser) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.insatser = insatser;
    }

    @Override public Optional<String> fyll(boolean medExempelenheter) {
        behorighet.krav(Handling.PARAMETER_ANDRA, null);
        behorighet.krav(Handling.ENHET_ANDRA, null);
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            List<Entitet> nya = new ArrayList<>(insatstyper(uow));
            nya.addAll(parametrar(uow));
            nya.addAll(checklista(uow));
            List<Entitet> enheter = medExempelenheter ? enheter(uow) : List.of();
            nya.addAll(enheter);
            nya.forEach(uow::add);
            uow.save();
            if (nya.isEmpty()) {
                return Optional.empty();
            }
            String koder = enheter.stream().map(enhet -> ((Organisationsenhet) enhet).getKod()).collect(Collectors.joining(", "));
            return Optional.of(koder.isEmpty() ? Messages.fylld : MessageFormat.format(Messages.fylldMedEnheter, koder));
        }
    }

    private List<Insatstyp> insatstyper(UnitOfWork uow) {
        Set<String> kanda = texter(uow.list(Sokning.of(Insatstyp.class)), Insatstyp::getKod);
        return insatser.alla().stream().filter(insats -> !kanda.contains(insats.kod())).map(insats -> {
            Insatstyp typ = ny(UnderlagFactory.eINSTANCE.createInsatstyp());
            typ.setKod(insats.kod());
            typ.setNamn(insats.namn());
            typ.setPrisenhet(insats.enhet());
            typ.setUteslutningsgrupp(insats.grupp());
            return typ;
        }).toList();
    }

    private static List<Parameter> parametrar(UnitOfWork uow) {
        Set<String> kanda = texter(uow.list(Sokning.of(Parameter.class)), Parameter::getNyckel);
        return Datumparametrar.levererade().alla().stream().filter(varde -> !kanda.contains(varde.nyckel())).map(varde -> {
            Parameter parameter = ny(UnderlagFactory.eINSTANCE.createParameter());
            parameter.setNyckel(varde.nyckel());
            parameter.setVarde(varde.varde());
            parameter.setFrom(varde.period().from());
            parameter.setTom(varde.period().tom());
            parameter.setKalla(varde.kalla());
            return parameter;
        }).toList();
    }

    /** Only where there is no template at all: what somebody has struck out of it must not come back (KF-09). */
    private static List<Checklistpunkt> checklista(UnitOfWork uow) {
        List<Checklistpunkt> nya = new ArrayList<>();
        if (uow.count(Sokning.of(Checklistpunkt.class).lika(ENTITET__ENHET_ID, null)) == 0) {
            for (Checklistmall.Punkt levererad : Checklistmall.levererad()) {
                Checklistpunkt punkt = ny(UnderlagFactory.eINSTANCE.createChecklistpunkt());
                punkt.setOrdning(nya.size() + 1);
                punkt.setRegel(levererad.regel());
                punkt.setText(levererad.text());
                nya.add(punkt);
            }
        }
        return nya;
    }

    private static List<Entitet> enheter(UnitOfWork uow) {
        if (uow.count(Sokning.of(Organisationsenhet.class)) > 0) {
            return List.of();
        }
        return EXEMPELENHETER.stream().<Entitet>map(exempel -> {
            Organisationsenhet enhet = ny(UnderlagFactory.eINSTANCE.createOrganisationsenhet());
            enhet.setEnhetId(enhet.getId());
            enhet.setKod(exempel.get(0));
            enhet.setNamn(exempel.get(1));
            enhet.setTyp(Enhetstyp.MYNDIGHET);
            return enhet;
        }).toList();
    }

    private static <T> Set<String> texter(List<T> stored, Function<T, String> text) {
        return stored.stream().map(text).collect(Collectors.toSet());
    }

    private static <T extends Entitet> T ny(T entitet) {
        entitet.setId(UUID.randomUUID().toString());
        return entitet;
    }
}
