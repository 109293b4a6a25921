package se.underlag.avtal;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import of a price list would do; nothing is written yet.
 *
 * @param ramavtalId the ramavtal the prices go to
 * @param ramavtalVersion the version it was read with; somebody else's change in between is a conflict
 * @param fil the file
 * @param blad the sheet that was read
 * @param rader its rows in the order of the file
 */
public record Prislisteplan(String ramavtalId, long ramavtalVersion, Path fil, String blad, List<Prislisterad> rader) {

    /** Copies the list. */
    public Prislisteplan {
        rader = List.copyOf(rader);
    }

    /** @return how many rows have that status */
    public long antal(Prislisterad.Status status) {
        return rader.stream().filter(rad -> rad.status() == status).count();
    }
}
