package se.underlag.spi.synk;

import java.time.Instant;

/**
 * How the replica stands to the shared database.
 *
 * @param delad whether the installation is a replica at all; otherwise the rest says nothing
 * @param natt whether the last try reached the server
 * @param pagar whether a run is under way
 * @param senast when a run last ended well, null for never
 * @param kvar own transactions that wait to be sent
 * @param konflikter conflicts that wait for the user
 * @param fel why the last try failed, Swedish and ready to show; null when it did not
 */
public record Synklage(boolean delad, boolean natt, boolean pagar, Instant senast, int kvar, int konflikter, String fel) {
}
