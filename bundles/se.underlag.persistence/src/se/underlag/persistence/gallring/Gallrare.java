package se.underlag.persistence.gallring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A service: the one way in which what is stored for good (KF-10) may be changed. Asks for no permission; who calls it has. */
public interface Gallrare {

    /**
     * Carries out a reviewed list in one transaction, or nothing of it: own objects lose their texts, everything else loses the persons' names and numbers,
     * an entry of the log tells of each person. Afterwards an embedded database is rewritten, so that its files hold no traces.
     *
     * @param mal places beside the tables of the model
     * @param innehall those who know formats of files
     * @param rapport gets what was changed, by table and place, and says what is kept with the list
     * @return what was changed
     * @throws se.underlag.persistence.LagringException when the list is not a reviewed one, or the database refuses
     */
    Map<String, Integer> gallra(Gallringsbegaran begaran, List<Gallringsmal> mal, List<Innehallsgallring> innehall,
            Function<Map<String, Integer>, String> rapport);
}
