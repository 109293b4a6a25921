package se.underlag.regler;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.underlag.model.Prisenhet;

/**
 * What is known about insatser by name: what their price counts and which exclude each other on a day (KF-07). The list is a file,
 * {@code insatstyper.csv}, that a municipality can replace.
 */
@Component(service = Insatsregister.class)
public final class Insatsregister {

    /** A shorter name may stand inside another word by chance. */
    private static final int DISTINCT = 4;
    /** A file of nonsense shall not fill the memory. */
    private static final int MANY = 10_000;

    private final List<Insats> all = new ArrayList<>();
    private final Map<String, Insats> exact = new HashMap<>();
    private final List<Map.Entry<String, Insats>> beginnings = new ArrayList<>();
    private final Map<String, Optional<Insats>> answers = new ConcurrentHashMap<>();

    /**
     * A kind of insats.
     *
     * @param kod short code
     * @param namn its name
     * @param enhet what its price counts
     * @param grupp insatser of the same group exclude each other on a day; null for none
     */
    public record Insats(String kod, String namn, Prisenhet enhet, String grupp) {
    }

    /** The list that the product ships. */
    @Activate public Insatsregister() {
        this(shipped());
    }

    /** Reads a list, one insats a line. @throws IllegalArgumentException when a line is not in the form that the shipped file explains */
    public Insatsregister(Reader lista) {
        new BufferedReader(lista).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
        beginnings.sort((one, other) -> Integer.compare(other.getKey().length(), one.getKey().length()));
    }

    private static Reader shipped() {
        try (InputStream in = Insatsregister.class.getResourceAsStream("insatstyper.csv")) {
            return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The shipped insatser cannot be read", broken);
        }
    }

    private void add(String line) {
        String[] parts = line.split(";", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("Five parts expected: " + line);
        }
        Insats insats = new Insats(parts[0], parts[1], Prisenhet.valueOf(parts[2]), parts[3].isBlank() ? null : parts[3]);
        all.add(insats);
        exact.put(key(insats.kod()), insats);
        exact.put(key(insats.namn()), insats);
        for (String spelling : parts[4].split(",")) {
            if (spelling.endsWith("*")) {
                beginnings.add(Map.entry(key(spelling), insats));
            } else {
                exact.put(key(spelling), insats);
            }
        }
    }

    /** @return every kind of insats that the list has, in its order */
    public List<Insats> alla() {
        return List.copyOf(all);
    }

    /** @return what is known about the insats, empty for a name that the list does not have. @param namn as written, or null */
    public Optional<Insats> find(String namn) {
        if (namn == null) {
            return Optional.empty();
        }
        Optional<Insats> known = answers.get(namn);
        if (known != null) {
            return known;
        }
        Optional<Insats> answer = search(key(namn));
        if (answers.size() < MANY) {
            answers.put(namn, answer);
        }
        return answer;
    }

    private Optional<Insats> search(String key) {
        Insats found = exact.get(key);
        if (found != null) {
            return Optional.of(found);
        }
        return beginnings.stream().filter(entry -> key.startsWith(entry.getKey())).findFirst()
                .or(() -> beginnings.stream().filter(entry -> entry.getKey().length() >= DISTINCT && key.contains(entry.getKey())).findFirst())
                .map(Map.Entry::getValue);
    }

    private static String key(String text) {
        String plain = Normalizer.normalize(text.replaceAll("\\(.*?\\)", ""), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]", "");
    }
}
