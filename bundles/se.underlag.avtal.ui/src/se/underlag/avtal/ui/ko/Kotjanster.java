package se.underlag.avtal.ui.ko;

import se.underlag.avtal.ui.internal.Arendelasning;
import java.time.Clock;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.steg.Stegutforare;
import se.underlag.ui.Andringsbud;

/** What every queue works with. */
record Kotjanster(Placeringstjanst tjanst, Stegnamn namn, Arendelasning lasning, Stegutforare utforare, Andringsbud bud, Clock clock) {

    static Kotjanster of(Placeringstjanst tjanst, Stegnamn namn, java.util.List<se.underlag.spi.uppgift.Uppgiftskalla> uppgifter, Andringsbud bud,
            Clock clock) {
        return new Kotjanster(tjanst, namn, new Arendelasning(tjanst, uppgifter, clock), new Stegutforare(tjanst, namn, bud, clock), bud, clock);
    }
}
