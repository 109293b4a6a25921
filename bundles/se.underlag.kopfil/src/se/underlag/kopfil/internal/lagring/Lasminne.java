package se.underlag.kopfil.internal.lagring;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.Lasval;
import se.underlag.spi.Fynd;
import se.underlag.spi.Json;

/**
 * How an imported workbook was read, kept beside it: with this it reads the same again, whatever has become of the unit's templates since, and each of
 * its rows is known by more than what stands in it.
 *
 * @param val the choices; the year is the köpfil's
 * @param kolumner what a template or a person said: field by heading, empty for nothing
 * @param rader id of the stored row that a row became, by {@link #plats}; rows that were refused or not chosen are not in it
 */
public record Lasminne(Lasval val, Map<String, String> kolumner, Map<String, String> rader) {

    /** Content type under which it is kept. */
    public static final String TYP = "application/json";

    /** @return the sheet and the number of the row in it */
    public static String plats(Fynd.Plats plats) {
        return plats.blad() + '!' + plats.rad();
    }

    /** @return UTF-8; the same for the same */
    public byte[] skriv() {
        Fargval farger = val.farger();
        return Json.write(Json.objekt("mall", val.mall(), "kolumner", kolumner, "blad", sorted(val.blad()), "grona", sorted(val.grona()), "ejGrona",
                sorted(farger.ejGrona()), "typsnitt", sorted(farger.typsnitt()), "villkor", sorted(farger.villkor()), "prognostext",
                sorted(farger.prognostext()), "farghelt", farger.helt(), "rader", rader)).getBytes(StandardCharsets.UTF_8);
    }

    private static Object sorted(Set<?> values) {
        return new TreeSet<Object>(values).stream().toList();
    }

    /** @param ar the köpfil's year; @return what was kept, empty for something else */
    public static Optional<Lasminne> las(byte[] innehall, int ar) {
        if (innehall == null || !(Json.read(new String(innehall, StandardCharsets.UTF_8)) instanceof Map<?, ?> object)) {
            return Optional.empty();
        }
        Fargval farger = new Fargval(numbers(object.get("ejGrona")), numbers(object.get("typsnitt")), numbers(object.get("villkor")),
                texts(object.get("prognostext")), Boolean.TRUE.equals(object.get("farghelt")));
        Lasval val = new Lasval(OptionalInt.of(ar), object.get("mall") == null ? null : object.get("mall").toString(), numbers(object.get("grona")),
                texts(object.get("blad")), farger);
        return Optional.of(new Lasminne(val, map(object.get("kolumner")), map(object.get("rader"))));
    }

    private static Set<String> texts(Object read) {
        Set<String> texts = new TreeSet<>();
        if (read instanceof Iterable<?> values) {
            values.forEach(value -> texts.add(value.toString()));
        }
        return texts;
    }

    private static Set<Integer> numbers(Object read) {
        Set<Integer> numbers = new TreeSet<>();
        texts(read).forEach(text -> numbers.add(Integer.valueOf(text)));
        return numbers;
    }

    private static Map<String, String> map(Object read) {
        Map<String, String> map = new LinkedHashMap<>();
        if (read instanceof Map<?, ?> values) {
            values.forEach((key, value) -> map.put(key.toString(), value.toString()));
        }
        return map;
    }
}
