package se.underlag.avtal.internal.prislista;

import java.util.Optional;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Ramavtalsbild;
import se.underlag.base.Period;
import se.underlag.model.Boende;
import se.underlag.model.Boendepris;
import se.underlag.model.Leverantor;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Ramavtal;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.security.Handling;

/** Between model objects and images of ramavtal and prices. */
final class Prisbilder {

    private Prisbilder() {
    }

    /** Lets those through who may read avtal in some unit: prices belong to none. */
    static void farLasa(Behorighet behorighet, UnitOfWork unit) {
        boolean may = behorighet.far(Handling.AVTAL_LASA, null)
                || unit.list(Sokning.of(Organisationsenhet.class)).stream().anyMatch(one -> behorighet.far(Handling.AVTAL_LASA, one.getId()));
        if (!may) {
            throw new BehorighetSaknasException(Handling.AVTAL_LASA, Messages.farEjLasa);
        }
    }

    static Period period(Ramavtal ramavtal) {
        return new Period(ramavtal.getFrom(), ramavtal.getTom());
    }

    static Ramavtalsbild of(Ramavtal ramavtal) {
        return new Ramavtalsbild(ramavtal.getId(), ramavtal.getVersion(), ramavtal.getNamn(), ramavtal.getDiarienr(), period(ramavtal),
                ramavtal.getPrismodell(), ramavtal.getPriser().size());
    }

    static Prisbild of(Boendepris pris) {
        Leverantor provider = pris.getLeverantor();
        Boende home = pris.getBoende();
        return new Prisbild(pris.getId(), pris.getRamavtal().getId(), provider.getId(), provider.getNamn(), home.getId(), home.getNamn(),
                pris.getPris(),
                pris.getBarntillagg(), new Period(pris.getFrom(), pris.getTom()), pris.getKalla());
    }

    static Prisbild medKalla(Prisbild bild, String kalla) {
        return new Prisbild(bild.id(), bild.ramavtalId(), bild.leverantorId(), bild.leverantor(), bild.boendeId(), bild.boende(), bild.pris(),
                bild.barntillagg(), bild.period(), kalla);
    }

    static Ramavtal nytt(UnitOfWork unit) {
        Ramavtal ramavtal = UnderlagFactory.eINSTANCE.createRamavtal();
        ramavtal.setNamn("");
        unit.add(ramavtal);
        return ramavtal;
    }

    static Boendepris nytt(Ramavtal ramavtal) {
        Boendepris pris = UnderlagFactory.eINSTANCE.createBoendepris();
        ramavtal.getPriser().add(pris);
        return pris;
    }

    static Optional<Boendepris> finn(Ramavtal ramavtal, String prisId) {
        return ramavtal.getPriser().stream().filter(pris -> prisId.equals(pris.getId())).findFirst();
    }

    static void till(Ramavtal ramavtal, Ramavtalsbild bild) {
        ramavtal.setNamn(bild.namn().strip());
        ramavtal.setDiarienr(bild.diarienr());
        ramavtal.setFrom(bild.period().from());
        ramavtal.setTom(bild.period().tom());
        ramavtal.setPrismodell(bild.prismodell());
    }

    static void till(Boendepris pris, Prisbild bild, Boende home) {
        pris.setBoende(home);
        pris.setLeverantor(home.getLeverantor());
        pris.setPris(bild.pris());
        pris.setBarntillagg(bild.barntillagg());
        pris.setFrom(bild.period().from());
        pris.setTom(bild.period().tom());
        pris.setKalla(bild.kalla());
    }
}
