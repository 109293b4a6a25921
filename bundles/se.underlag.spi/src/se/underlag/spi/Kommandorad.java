package se.underlag.spi;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A call of a command: what was written after its name, sorted into options and the rest.
 *
 * @param fria what is no option, in order
 * @param val options with their values; flags hold an empty text
 * @param katalog the folder the user stands in
 * @param ut where the result goes, UTF-8
 * @param fel where problems go, one line each
 */
public record Kommandorad(List<String> fria, Map<String, String> val, Path katalog, PrintStream ut, PrintStream fel) {

    /** Between the values of one option; no word of a call holds it. */
    private static final String SEPARATOR = "\0";

    /**
     * Sorts the words of a call. {@code --namn värde} and {@code --namn=värde} both work; {@code --} ends the options.
     *
     * @param medVarde options that take a value, without dashes; one that ends with {@code *} may stand several times
     * @param flaggor options that take none
     * @throws Kommandofel for an unknown option, a missing or a repeated one
     */
    public static Kommandorad read(List<String> ord, Set<String> medVarde, Set<String> flaggor, Path katalog, PrintStream ut, PrintStream fel) {
        List<String> fria = new ArrayList<>();
        Map<String, String> val = new HashMap<>();
        boolean options = true;
        for (int i = 0; i < ord.size(); i++) {
            String word = ord.get(i);
            if (!options || !word.startsWith("--")) {
                fria.add(word);
            } else if (word.equals("--")) {
                options = false;
            } else {
                int equals = word.indexOf('=');
                String name = word.substring(2, equals < 0 ? word.length() : equals);
                String value = "";
                boolean several = medVarde.contains(name + '*');
                if (several || medVarde.contains(name)) {
                    if (equals < 0 && i + 1 >= ord.size()) {
                        throw new Kommandofel("Väljaren --" + name + " saknar värde.");
                    }
                    value = equals < 0 ? ord.get(++i) : word.substring(equals + 1);
                } else if (!flaggor.contains(name) || equals >= 0) {
                    throw new Kommandofel("Okänd väljare: " + word);
                }
                if (several) {
                    val.merge(name, value, (one, other) -> one + SEPARATOR + other);
                } else if (val.put(name, value) != null) {
                    throw new Kommandofel("Väljaren --" + name + " står två gånger.");
                }
            }
        }
        return new Kommandorad(List.copyOf(fria), Map.copyOf(val), katalog, ut, fel);
    }

    /** @return the value of an option */
    public Optional<String> varde(String namn) {
        return Optional.ofNullable(val.get(namn));
    }

    /** @return the values of an option that may stand several times, in their order; empty when it does not stand there */
    public List<String> alla(String namn) {
        return varde(namn).map(values -> List.of(values.split(SEPARATOR, -1))).orElse(List.of());
    }

    /** @return whether the flag or option stands there */
    public boolean har(String namn) {
        return val.containsKey(namn);
    }

    /** @return the value of an option that must stand there. @throws Kommandofel when it does not */
    public String krav(String namn) {
        return varde(namn).orElseThrow(() -> new Kommandofel("Väljaren --" + namn + " måste anges."));
    }

    /** @return a written path, relative to the folder the user stands in */
    public Path fil(String text) {
        return katalog.resolve(text).normalize();
    }

    /** @return whether the result is wanted as JSON */
    public boolean json() {
        return har("json");
    }
}
