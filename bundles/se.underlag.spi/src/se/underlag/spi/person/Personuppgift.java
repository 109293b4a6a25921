package se.underlag.spi.person;

import java.util.List;

/** A service by which a module tells the person card what it knows. It asks for its own permissions and leaves out what the actor may not see. */
public interface Personuppgift {

    /** @return its place on the card, low first: beslut 10, avtal 20, rows 30 */
    int ordning();

    /** @return its tables; one without rows still says what is missing */
    List<Kortavsnitt> avsnitt(Personfraga fraga);

    /** @return the objects whose changes belong to the person's history and whose reading is reading of the person */
    List<Personobjekt> objekt(Personfraga fraga);
}
