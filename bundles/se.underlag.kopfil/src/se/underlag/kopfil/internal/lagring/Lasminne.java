package se.underlag.kopfil.internal.lagring;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.underlag.kopfil.Lasval;
import se.underlag.spi.Json;

/**
 * How an imported workbook was read, kept beside it: with this it reads the same again, whatever has become of the unit's templates since, and each of
 * its rows is known by more than what stands in it.
 *
 * @param mall name of the column template, null for none
 * @param kolumner what that template said: field by heading, empty for none
 * @param grona RGB values that were to mean prognos; empty decided by hue
 * @param rader id of the stored row that a row became, by its number in the sheet; rows that were refused or not chosen are not in it
 */
public record Lasminne(String mall, Map<String, String> kolumner, Set<Integer> grona, Map<Integer, String> rader) {

    /** Content type under which it is kept. */
    public static final String TYP = "application/json";

    /** @return the choices with which the workbook was read. @param ar the köpfil's year */
    public Lasval val(int ar) {
        return new Lasval(OptionalInt.of(ar), mall, grona);
    }

    /** @return UTF-8; the same for the same */
    public byte[] skriv() {
        Map<String, Object> rows = new LinkedHashMap<>();
        new TreeMap<>(rader).forEach((nummer, id) -> rows.put(nummer.toString(), id));
        return Json.write(Json.objekt("mall", mall, "kolumner", kolumner, "grona", new TreeSet<>(grona).stream().toList(), "rader", rows))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @return what was kept, empty for something else */
    public static Optional<Lasminne> las(byte[] innehall) {
        if (innehall == null || !(Json.read(new String(innehall, StandardCharsets.UTF_8)) instanceof Map<?, ?> object)) {
            return Optional.empty();
        }
        Map<String, String> columns = new LinkedHashMap<>();
        Set<Integer> green = new TreeSet<>();
        Map<Integer, String> rows = new TreeMap<>();
        if (object.get("kolumner") instanceof Map<?, ?> read) {
            read.forEach((rubrik, falt) -> columns.put(rubrik.toString(), falt.toString()));
        }
        if (object.get("grona") instanceof Iterable<?> read) {
            read.forEach(rgb -> green.add(Integer.valueOf(rgb.toString())));
        }
        if (object.get("rader") instanceof Map<?, ?> read) {
            read.forEach((nummer, id) -> rows.put(Integer.valueOf(nummer.toString()), id.toString()));
        }
        return Optional.of(new Lasminne(object.get("mall") == null ? null : object.get("mall").toString(), columns, green, rows));
    }
}
