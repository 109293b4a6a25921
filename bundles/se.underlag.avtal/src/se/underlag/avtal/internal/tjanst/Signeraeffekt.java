package se.underlag.avtal.internal.tjanst;

import se.underlag.avtal.AvtalException;
import se.underlag.base.Period;
import se.underlag.model.Placeringsavtal;

/** A10, B5, C7: EC signs (BB-21, BB-36, BB-51). */
final class Signeraeffekt implements Effekt {

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Placeringsavtal avtal = lage.arende().getAvtal();
        if (avtal == null) {
            throw new AvtalException(Messages.ingetAvtal);
        }
        Uppsagningsfoljd.krav(avtal.getErsatter(), new Period(avtal.getFrom(), avtal.getTom()));
        avtal.setSigneradAv(lage.signatur());
        avtal.setSignerad(lage.idag());
    }
}
