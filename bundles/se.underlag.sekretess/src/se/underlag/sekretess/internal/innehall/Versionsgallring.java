package se.underlag.sekretess.internal.innehall;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Innehallsgallring;
import se.underlag.spi.Json;

/**
 * Takes weeded persons out of the content of an uploaded version (S42). Their rows stay with days and amounts, so that the version still sums up to what it
 * says, but tell nothing of whom; what others' rows say stays letter by letter. Stands here and not with the köpfiler, for who weeds may have no module of theirs.
 */
@Component
public final class Versionsgallring implements Innehallsgallring {

    /** How every uploaded version begins (docs/versioner.md). */
    private static final String BEGINNING = "{\"format\":\"underlag-kopfil\"";
    private static final List<String> PERSONFALT = List.of("person", "namn", "beslut", "kommentar");
    private static final List<String> HANDELSEFALT = List.of("underlag", "orsak");

    @Override public int ordning() {
        return 10;
    }

    @Override public Optional<byte[]> gallra(String typ, byte[] innehall, Gallringsbegaran begaran) {
        String text = new String(innehall, StandardCharsets.UTF_8);
        if (!text.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        Set<Object> theirs = new HashSet<>();
        boolean changed = false;
        for (String line : text.split("\n")) {
            String after = line(line, begaran, theirs);
            changed |= !after.equals(line);
            lines.add(after);
        }
        return Optional.of(changed ? (String.join("\n", lines) + '\n').getBytes(StandardCharsets.UTF_8) : innehall);
    }

    /** @param theirs gets the ids of the persons' rows; events come after the rows */
    private static String line(String line, Gallringsbegaran begaran, Set<Object> theirs) {
        @SuppressWarnings("unchecked")
        Map<String, Object> object = (Map<String, Object>) Json.read(line);
        if (object.containsKey("rad") && theirs(object, begaran)) {
            theirs.add(object.get("id"));
            PERSONFALT.forEach(field -> object.put(field, null));
            if (begaran.kopfiler()) {
                // the person is still there, so that the id would lead on
                object.put("personId", null);
            }
            return Json.write(object);
        }
        if (object.get("effekter") instanceof List<?> effects && !effects.isEmpty()
                && effects.stream().allMatch(effect -> theirs.contains(((Map<?, ?>) effect).get("rad")))) {
            HANDELSEFALT.forEach(field -> object.put(field, null));
            return Json.write(object);
        }
        return begaran.maskering().byt(line);
    }

    private static boolean theirs(Map<String, Object> rad, Gallringsbegaran begaran) {
        return begaran.personer().contains(rad.get("personId")) || begaran.maskering().finns((String) rad.get("person"));
    }
}
