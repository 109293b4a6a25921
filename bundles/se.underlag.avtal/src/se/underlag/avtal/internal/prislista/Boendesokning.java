package se.underlag.avtal.internal.prislista;

import java.util.HashMap;
import java.util.Map;
import se.underlag.avtal.Prisbild;
import se.underlag.model.Boende;
import se.underlag.model.Leverantor;
import se.underlag.model.Regi;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** Finds the homes that prices name, and makes those that are not known yet. Lives as long as its unit of work. */
final class Boendesokning {

    private final UnitOfWork unit;
    private final Map<String, Leverantor> leverantorer = new HashMap<>();

    Boendesokning(UnitOfWork unit) {
        this.unit = unit;
        unit.list(Sokning.of(Leverantor.class)).forEach(one -> leverantorer.putIfAbsent(Prislisteplanering.nyckel(one.getNamn()), one));
    }

    Boende boende(Prisbild pris) {
        if (pris.boendeId() != null) {
            return unit.find(Boende.class, pris.boendeId()).orElseThrow();
        }
        Leverantor provider = leverantorer.computeIfAbsent(Prislisteplanering.nyckel(pris.leverantor()), key -> leverantor(pris.leverantor()));
        return provider.getBoenden().stream().filter(home -> pris.boende().equalsIgnoreCase(home.getNamn())).findFirst().orElseGet(() -> {
            Boende home = UnderlagFactory.eINSTANCE.createBoende();
            home.setNamn(pris.boende());
            provider.getBoenden().add(home);
            return home;
        });
    }

    private Leverantor leverantor(String namn) {
        Leverantor provider = UnderlagFactory.eINSTANCE.createLeverantor();
        provider.setNamn(namn);
        provider.setRegi(Regi.ENSKILD);
        provider.setExtern(true);
        unit.add(provider);
        return provider;
    }
}
