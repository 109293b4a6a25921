package se.underlag.avtal;

import java.util.List;

/** A service that knows what a new call-off can be chosen from. May not be called in the UI thread. */
public interface Startunderlag {

    /**
     * What there is to choose for the person.
     *
     * @param personId the person as any unit knows it
     * @return one for each unit that knows the person and where the actor may decide on a call-off (BB-10); empty when there is none
     */
    List<Startval> avrop(String personId);
}
