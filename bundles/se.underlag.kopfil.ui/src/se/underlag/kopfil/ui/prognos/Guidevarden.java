package se.underlag.kopfil.ui.prognos;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;

/** What has been typed into the fields, and what it means. Dates and amounts are typed as in the grid. */
final class Guidevarden {

    private static final int TEXTLANGD = 255;

    private final Map<Falt, String> texter = new EnumMap<>(Falt.class);
    private final Map<Falt, Object> varden = new EnumMap<>(Falt.class);
    private final Map<Falt, String> fel = new EnumMap<>(Falt.class);
    private final Map<Falt, Map<String, Object>> val = new HashMap<>();
    private final Map<Falt.Slag, CellFormat> format = new EnumMap<>(Falt.Slag.class);

    Guidevarden(Clock clock) {
        format.put(Falt.Slag.DATUM, format(ColumnType.DATUM, clock));
        format.put(Falt.Slag.BELOPP, format(ColumnType.KRONOR, clock));
        format.put(Falt.Slag.TEXT, format(ColumnType.TEXT, clock));
        format.put(Falt.Slag.FORSLAG, format.get(Falt.Slag.TEXT));
    }

    private static CellFormat format(ColumnType typ, Clock clock) {
        return CellFormat.of(new Column<>("", "", typ, value -> value).maxLength(TEXTLANGD), clock);
    }

    /** Sets what can be chosen, label by label. */
    void valbara(Falt falt, Map<String, ?> alternativ) {
        val.put(falt, new LinkedHashMap<>(alternativ));
    }

    /** @return the labels to choose from */
    List<String> valbara(Falt falt) {
        return List.copyOf(val.getOrDefault(falt, Map.of()).keySet());
    }

    /** Sets a value as if it had been typed; null leaves the field empty. */
    void foresla(Falt falt, Object varde) {
        skriv(falt, varde == null ? "" : falt.slag() == Falt.Slag.VAL ? varde.toString() : format.get(falt.slag()).raw(varde));
    }

    /** Takes what has been typed. */
    void skriv(Falt falt, String text) {
        texter.put(falt, text);
        varden.remove(falt);
        fel.remove(falt);
        try {
            Object varde = falt.slag() == Falt.Slag.VAL ? valt(falt, text) : format.get(falt.slag()).read(text);
            if (varde != null) {
                varden.put(falt, varde);
            }
        } catch (UnreadableException olaslig) {
            fel.put(falt, olaslig.getMessage());
        }
    }

    private Object valt(Falt falt, String text) throws UnreadableException {
        if (text.isBlank()) {
            return null;
        }
        Object varde = val.getOrDefault(falt, Map.of()).entrySet().stream().filter(ett -> ett.getKey().equalsIgnoreCase(text.strip()))
                .map(Map.Entry::getValue).findFirst().orElse(null);
        if (varde == null) {
            throw new UnreadableException(Messages.valFinnsInte);
        }
        return varde;
    }

    /** @return what stands in the field */
    String text(Falt falt) {
        return texter.getOrDefault(falt, "");
    }

    /** @return what stands in the field as it was understood */
    String tolkat(Falt falt) {
        return falt.slag() == Falt.Slag.VAL || saknas(falt) ? text(falt) : format.get(falt.slag()).raw(varden.get(falt));
    }

    /** @return why the field cannot be read, null when it can */
    String fel(Falt falt) {
        return fel.get(falt);
    }

    /** @return whether nothing that can be read stands in the field */
    boolean saknas(Falt falt) {
        return !varden.containsKey(falt);
    }

    /** @return the day, null when missing or unreadable */
    LocalDate dag(Falt falt) {
        return (LocalDate) varden.get(falt);
    }

    /** @return SEK, null when missing or unreadable */
    BigDecimal belopp(Falt falt) {
        return (BigDecimal) varden.get(falt);
    }

    /** @return the text, null when missing */
    String ord(Falt falt) {
        return (String) varden.get(falt);
    }

    /** @return the value that is chosen, null when none is */
    <T> T val(Falt falt, Class<T> typ) {
        return typ.cast(varden.get(falt));
    }
}
