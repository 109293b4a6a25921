package se.underlag.avtal;

/** A service that knows what steps and states are called, in the language of the interface. */
public interface Stegnamn {

    /** @return a verb first: Skicka avtalet till leverantören; the id itself when the step is unknown */
    String steg(String stegId);

    /** @return Signerat */
    String tillstand(se.underlag.model.Placeringstillstand tillstand);

    /** @return A. Nytt avrop */
    String flode(se.underlag.model.Flode flode);
}
