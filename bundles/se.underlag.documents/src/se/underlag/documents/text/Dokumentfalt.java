package se.underlag.documents.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is put into a template: texts by field name ({@code person.namn}) and groups of rows ({@code priser} with {@code priser.from} in each
 * row), in the order they were given. Immutable. Amounts, days and line breaks come as they shall be read; the kit formats nothing.
 *
 * <p>A field that is empty is still a field: a block on condition of it is left out. A field that is not here is unknown, and a template that
 * names it is refused.
 */
public final class Dokumentfalt {

    private final Map<String, String> falt;
    private final Map<String, List<Map<String, String>>> grupper;

    private Dokumentfalt(Map<String, String> falt, Map<String, List<Map<String, String>>> grupper) {
        this.falt = falt;
        this.grupper = grupper;
    }

    /** @return no fields; grow it by {@link #med} and {@link #medRader} */
    public static Dokumentfalt tomt() {
        return new Dokumentfalt(Map.of(), Map.of());
    }

    /**
     * @param namn letters, digits, points and hyphens, as {@link Faltnamn} compares them
     * @param text as it shall be read; null counts as empty
     * @return these fields and this one; an earlier text of the same name is replaced
     */
    public Dokumentfalt med(String namn, String text) {
        Map<String, String> alla = new LinkedHashMap<>(falt);
        alla.put(Faltnamn.of(namn), text == null ? "" : text);
        return new Dokumentfalt(alla, grupper);
    }

    /** @return these fields and those of the map; see {@link #med(String, String)} */
    public Dokumentfalt med(Map<String, String> texter) {
        Map<String, String> alla = new LinkedHashMap<>(falt);
        texter.forEach((namn, text) -> alla.put(Faltnamn.of(namn), text == null ? "" : text));
        return new Dokumentfalt(alla, grupper);
    }

    /**
     * @param grupp name of the group
     * @param kolumner the fields of every row without the group's name before, so that they are known where there is no row
     * @param rader texts by the same names; a missing one is empty
     */
    public Dokumentfalt medRader(String grupp, List<String> kolumner, List<Map<String, String>> rader) {
        String namn = Faltnamn.of(grupp);
        List<Map<String, String>> kopior = new ArrayList<>();
        for (Map<String, String> rad : rader) {
            Map<String, String> kopia = new LinkedHashMap<>();
            kolumner.forEach(kolumn -> kopia.put(namn + "." + Faltnamn.of(kolumn), rad.getOrDefault(kolumn, "")));
            kopior.add(java.util.Collections.unmodifiableMap(kopia));
        }
        Map<String, List<Map<String, String>>> alla = new LinkedHashMap<>(grupper);
        alla.put(namn, List.copyOf(kopior));
        Map<String, String> known = new LinkedHashMap<>(falt);
        // outside its rows such a field is known and empty, and the group's own name says whether there is any row
        kolumner.forEach(kolumn -> known.put(namn + "." + Faltnamn.of(kolumn), ""));
        known.put(namn, rader.isEmpty() ? "" : Integer.toString(rader.size()));
        return new Dokumentfalt(known, alla);
    }

    /** @return whether a template may name the field */
    public boolean finns(String namn) {
        return falt.containsKey(Faltnamn.of(namn));
    }

    /** @return the text, empty for an empty field and for one that is not here */
    public String falt(String namn) {
        return falt.getOrDefault(Faltnamn.of(namn), "");
    }

    /** @return whether the field has anything but blanks in it */
    public boolean ifyllt(String namn) {
        return !falt(namn).isBlank();
    }

    /** @return the rows of a group, each with full field names ({@code priser.from}); none for a group that is not here */
    public List<Map<String, String>> rader(String grupp) {
        return grupper.getOrDefault(Faltnamn.of(grupp), List.of());
    }

    /** @return whether there is a group of that name, with or without rows */
    public boolean arGrupp(String grupp) {
        return grupper.containsKey(Faltnamn.of(grupp));
    }

    /** @return these fields as they are read inside one row of a group */
    public Dokumentfalt iRad(Map<String, String> rad) {
        return med(rad);
    }

    /** @return names of all fields and groups in their order, for {@link Wordmall#kontrollera} */
    public Set<String> namn() {
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(falt.keySet()));
    }

    /** @return the names and the number of rows, never the texts: they are personal data */
    @Override public String toString() {
        return "Dokumentfalt" + falt.keySet();
    }
}
