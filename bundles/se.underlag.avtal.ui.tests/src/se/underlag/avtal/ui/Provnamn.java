package se.underlag.avtal.ui;

import se.underlag.avtal.Stegnamn;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;

/** Names that are the ids themselves. */
public final class Provnamn implements Stegnamn {

    @Override public String steg(String stegId) {
        return "Steg " + stegId;
    }

    @Override public String tillstand(Placeringstillstand tillstand) {
        return tillstand.name();
    }

    @Override public String flode(Flode flode) {
        return flode.name();
    }
}
