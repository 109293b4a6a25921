package se.underlag.drift.internal;

import static se.underlag.model.UnderlagPackage.Literals.ORGANISATIONSENHET__KOD;

import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Organisationsenhet;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag enhet adress}: the postal address of a unit, one word per line of the envelope; where signed avtal return to (BB-22). */
@Component
public final class EnhetAdressKommando implements Kommando {

    private final Lagring lagring;
    private final Behorighet behorighet;

    /** @param lagring where units are; @param behorighet asks */
    @Activate public EnhetAdressKommando(@Reference Lagring lagring, @Reference Behorighet behorighet) {
        this.lagring = lagring;
        this.behorighet = behorighet;
    }

    @Override public String namn() {
        return "enhet adress";
    }

    @Override public String bruk() {
        return "KOD RAD… [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpEnhetAdress;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        if (rad.fria().size() < 2) {
            throw new Kommandofel(Messages.adressSaknas);
        }
        List<String> rader = rad.fria().subList(1, rad.fria().size()).stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
        try (UnitOfWork unit = lagring.open(behorighet.aktor().signatur())) {
            Organisationsenhet enhet = unit.list(Sokning.of(Organisationsenhet.class).lika(ORGANISATIONSENHET__KOD, rad.fria().get(0))).stream()
                    .findFirst().orElseThrow(() -> new Kommandofel(MessageFormat.format(Messages.okandEnhet, rad.fria().get(0))));
            behorighet.krav(Handling.ENHET_ANDRA, enhet.getId());
            enhet.setAdress(String.join("\n", rader));
            if (unit.save() instanceof Sparresultat.Konflikt) {
                throw new Kommandofel(Messages.enhetAndrad);
            }
            rad.ut().println(rad.json() ? Json.write(Json.objekt("enhet", enhet.getKod(), "adress", rader))
                    : MessageFormat.format(Messages.adressSatt, enhet.getKod(), String.join(", ", rader)));
            return 0;
        }
    }
}
