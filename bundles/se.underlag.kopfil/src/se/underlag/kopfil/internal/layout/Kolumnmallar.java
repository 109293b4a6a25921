package se.underlag.kopfil.internal.layout;

import java.util.Map;
import java.util.Optional;

/** Where named column templates are kept. */
public interface Kolumnmallar {

    /** @return the headings of the template with their fields (see {@link se.underlag.kopfil.Radfalt}), empty when there is none of that name */
    Optional<Map<String, String>> find(String namn);
}
