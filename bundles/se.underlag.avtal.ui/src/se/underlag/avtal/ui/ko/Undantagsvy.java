package se.underlag.avtal.ui.ko;

import java.time.Clock;
import java.util.List;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Tomtext;
import se.underlag.ui.grid.Column;

/** The list of the LINK-samordnare: cases whose assessment gives an exception from the price model and that wait for a negotiated avtal (BB-25). */
public final class Undantagsvy extends Kovy {

    /** Id of the view. */
    public static final String ID = "se.underlag.avtal.ui.undantag";

    /** Made by the factory of the shell. */
    public Undantagsvy(Placeringstjanst tjanst, Stegnamn namn, List<Uppgiftskalla> uppgifter, Andringsbud bud, Clock clock) {
        super(Kotjanster.of(tjanst, namn, uppgifter, bud, clock));
    }

    @Override String gridId() {
        return "undantag";
    }

    @Override List<Column<Arenderad>> kolumner(Kokolumner alla) {
        return List.of(alla.referens(), alla.person(), alla.undantagsskal(), alla.flode(), alla.tillstand(), alla.steg(), alla.frist(),
                alla.bradska(),
                alla.hinder(), alla.boende(), alla.leverantor(), alla.enhet());
    }

    @Override List<Arenderad> visade(List<Arenderad> alla) {
        return alla.stream().filter(Undantagsvy::vantar).toList();
    }

    /** @return whether there is an exception and the avtal for it is not drawn up yet */
    static boolean vantar(Arenderad rad) {
        return rad.bild().bedomning() != null && rad.bild().bedomning().undantag()
                && (rad.bild().avtal() == null || rad.bild().avtal().upprattad() == null);
    }

    @Override void visaTom(Tomtext text, boolean finnsAndra) {
        text.visa(Messages.undantag_tomRubrik, Messages.undantag_tomText);
    }
}
