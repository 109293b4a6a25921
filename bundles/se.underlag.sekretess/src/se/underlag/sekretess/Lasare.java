package se.underlag.sekretess;

import java.time.Instant;

/**
 * A line of the monthly report: how often somebody read about a person.
 *
 * @param anvandare signature of who read
 * @param person whom, masked where the identity is protected
 * @param antal how many times, exports among them
 * @param exporter how many of them took the data out of the product
 * @param lyft how many times the protection of the identity was lifted
 * @param forsta the first time in the period
 * @param sista the last time in the period
 * @param skyddad whether the person's identity is protected and masked here
 */
public record Lasare(String anvandare, String person, int antal, int exporter, int lyft, Instant forsta, Instant sista, boolean skyddad) {
}
