package se.underlag.kopfil.internal.egenbok;

import java.util.Arrays;
import java.util.Collection;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;

/** Where the rows of a sheet go when rows are put in and taken out. */
final class Radflytt {

    private final int[] efter;
    private final int[] borta;

    Radflytt(Collection<Nyrad> nya, Collection<Integer> borttagna) {
        efter = nya.stream().mapToInt(Nyrad::efter).sorted().toArray();
        borta = borttagna.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** @return the number that a row which stays has afterwards */
    int ny(int nummer) {
        return nummer + fore(efter, nummer) - fore(borta, nummer);
    }

    private static int fore(int[] sorted, int nummer) {
        int at = Arrays.binarySearch(sorted, nummer);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted[at - 1] == nummer) {
            at--;
        }
        return at;
    }
}
