package se.underlag.spi.person;

import java.time.Instant;
import java.util.List;

/**
 * A person's card.
 *
 * @param personId id of the person as one unit knows it
 * @param personIds the person as each unit knows it, of the units where the actor may read persons; the first is {@code personId}
 * @param namn first and family name; a word for it when it is masked or missing
 * @param identitet the identity number for people, masked when protected
 * @param skydd whether the identity is protected
 * @param uppgifter what else is known, as label and value
 * @param avsnitt the modules' tables
 */
public record Personkort(String personId, List<String> personIds, String namn, String identitet, Skydd skydd, List<Uppgift> uppgifter,
        List<Kortavsnitt> avsnitt) {

    /** A line. */
    public record Uppgift(String etikett, String varde) {
    }

    /**
     * The state of protection.
     *
     * @param skyddad whether the identity is protected
     * @param dold whether it is masked here
     * @param farLyfta whether the actor may lift it
     * @param lyftTill until when it is lifted for the actor, null when it is not
     * @param farMarkera whether the actor may change the state of protection
     */
    public record Skydd(boolean skyddad, boolean dold, boolean farLyfta, Instant lyftTill, boolean farMarkera) {
    }
}
