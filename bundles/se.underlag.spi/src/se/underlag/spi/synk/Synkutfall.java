package se.underlag.spi.synk;

/**
 * What one run did.
 *
 * @param hamtade transactions of others that were applied
 * @param skickade own transactions that the server took
 * @param konflikter conflicts open after the run
 * @param avvisade own transactions that the server refused in this run
 * @param kvar own transactions that still wait
 */
public record Synkutfall(int hamtade, int skickade, int konflikter, int avvisade, int kvar) {
}
