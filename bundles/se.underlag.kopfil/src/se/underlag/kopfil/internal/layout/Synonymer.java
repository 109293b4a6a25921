package se.underlag.kopfil.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import se.underlag.kopfil.Radfalt;

/** The headings that municipalities write, and which field each means. The list is the file {@code synonymer.properties}. */
public final class Synonymer {

    /** Stands in the list for {@link Radfalt#PERSON} where the heading promises a person but not a number. */
    static final String NAMN_SOM_PERSON = "namnsomperson";

    /** The rank of a heading that is known by its form only. */
    static final int BY_PATTERN = 1000;
    private static final int WITHOUT_EXTRAS = 300;
    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)|\\[.*?\\]");
    private static final Pattern EXTRAS = Pattern.compile("(?<=.{3})(kr|sek|exklmoms|inklmoms|(19|20)\\d{2})+$");
    private static final List<String> PATTERN_ORDER = List.of(Radfalt.DYGNSPRIS, Radfalt.PERSON, Radfalt.BESLUT, Radfalt.FROM, Radfalt.TOM,
            Radfalt.LEVERANTOR, Radfalt.INSATS);

    private final Map<String, Traff> exact = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();

    /** A heading's field. @param falt see {@link Radfalt}; @param rang the lower, the surer */
    record Traff(String falt, int rang) {
    }

    /** Reads the shipped list. */
    public Synonymer() {
        Properties list = new Properties();
        try (InputStream in = Synonymer.class.getResourceAsStream("synonymer.properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            list.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException("The shipped headings cannot be read", broken);
        }
        for (String key : list.stringPropertyNames()) {
            if (key.endsWith(".monster")) {
                patterns.put(key.substring(0, key.length() - ".monster".length()), Pattern.compile(list.getProperty(key)));
            } else {
                int rank = 0;
                for (String heading : list.getProperty(key).split(",")) {
                    exact.putIfAbsent(Rubrik.tat(heading), new Traff(key, rank++));
                }
            }
        }
        exact.remove("");
    }

    /** @return the field the heading means, empty when it means nothing to a köpfil */
    Optional<Traff> find(String rubrik) {
        if (rubrik.length() > 80) {
            return Optional.empty();
        }
        List<String> forms = new ArrayList<>();
        forms.add(Rubrik.tat(rubrik));
        forms.add(Rubrik.tat(BRACKETS.matcher(rubrik).replaceAll("")));
        forms.add(EXTRAS.matcher(forms.get(1)).replaceFirst(""));
        forms.add(Rubrik.tat(rubrik.strip().lines().findFirst().orElse("")));
        for (int i = 0; i < forms.size(); i++) {
            Traff found = exact.get(forms.get(i));
            if (found != null) {
                return Optional.of(new Traff(found.falt(), found.rang() + i * WITHOUT_EXTRAS / 3));
            }
        }
        String plain = forms.get(1).isEmpty() ? forms.get(0) : forms.get(1);
        return PATTERN_ORDER.stream().filter(falt -> patterns.containsKey(falt) && patterns.get(falt).matcher(plain).matches()).findFirst()
                .map(falt -> new Traff(falt, BY_PATTERN));
    }
}
