package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text a person reads has a key, in Swedish and in English, and every key is used. */
class MeddelandenTest {

    private static final Pattern FIELD = Pattern.compile("public static String (\\w+(?:\\s*,\\s*\\w+)*);");
    private static final Pattern PLUGIN_KEY = Pattern.compile("\"%([\\w.]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    /** A literal with a letter followed by a word, handed to a call that shows text. */
    private static final Pattern LITERAL = Pattern
            .compile("\\b(setText|setMessage|setToolTipText|setTitle|setDescription|setErrorMessage|setPartName|"
                    + "setContentDescription|openError|openInformation|openConfirm|openQuestion|openWarning)\\(\\s*(?:\\w+,\\s*)?\"[^\"]*\\p{L}{2,}[^\"]*\"");

    private final Kalltrad tree = Kalltrad.current();

    @Test void every_message_exists_in_swedish_and_english_and_is_used() {
        List<String> wrong = new ArrayList<>();
        for (Path swedish : bundleFiles("messages.properties")) {
            Set<String> keys = load(swedish).stringPropertyNames();
            Path english = swedish.resolveSibling("messages_en.properties");
            compare(swedish, keys, Files.exists(english) ? load(english).stringPropertyNames() : Set.of(), "messages_en.properties", wrong);
            Path fields = swedish.resolveSibling("Messages.java");
            if (Files.exists(fields) && !fields(fields).isEmpty()) {
                compare(swedish, keys, fields(fields), "Messages.java", wrong);
            } else {
                compareWithCode(swedish, keys, wrong);
            }
            if (Files.exists(english)) {
                comparePlaceholders(swedish, load(swedish), load(english), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test void every_message_field_is_used_by_code() {
        List<String> unused = new ArrayList<>();
        for (Path bundle : tree.bundles()) {
            for (Path messages : Kalltrad.files(bundle.resolve("src"), "Messages.java")) {
                StringBuilder code = new StringBuilder();
                Kalltrad.files(bundle.resolve("src"), ".java").stream().filter(file -> !file.equals(messages)).map(Kalltrad::read)
                        .forEach(code::append);
                fields(messages).stream().filter(key -> !Pattern.compile("\\b" + key + "\\b").matcher(code).find())
                        .forEach(key -> unused.add(bundle.getFileName() + ": " + key));
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test void every_plugin_key_exists_in_swedish_and_english() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : tree.bundles()) {
            Path plugin = bundle.resolve("plugin.xml");
            if (Files.exists(plugin)) {
                Set<String> used = matches(PLUGIN_KEY, Kalltrad.read(plugin));
                for (String file : List.of("plugin.properties", "plugin_en.properties")) {
                    Path properties = bundle.resolve(file);
                    Set<String> keys = Files.exists(properties) ? load(properties).stringPropertyNames() : Set.of();
                    used.stream().filter(key -> !keys.contains(key)).forEach(key -> wrong.add(bundle.getFileName() + "/" + file + " lacks " + key));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test void no_plugin_xml_shows_literal_text() {
        List<String> wrong = new ArrayList<>();
        Pattern shown = Pattern.compile("\\b(label|tooltip|name|description)=\"([^%\"][^\"]*)\"");
        for (Path bundle : tree.bundles()) {
            Path plugin = bundle.resolve("plugin.xml");
            if (Files.exists(plugin)) {
                Matcher matcher = shown.matcher(Kalltrad.read(plugin));
                while (matcher.find()) {
                    if (matcher.group(2).chars().anyMatch(c -> c == ' ' || c > 127)) {
                        wrong.add(bundle.getFileName() + ": " + matcher.group());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test void no_window_shows_literal_text() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : tree.bundles()) {
            String name = bundle.getFileName().toString();
            if (name.equals("se.underlag.ui") || name.endsWith(".ui") || name.equals("se.underlag.app")) {
                for (Path file : Kalltrad.files(bundle.resolve("src"), ".java")) {
                    Matcher matcher = LITERAL.matcher(Kalltrad.read(file));
                    while (matcher.find()) {
                        wrong.add(file.getFileName() + ": " + matcher.group());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<Path> bundleFiles(String name) {
        return tree.bundles().stream().flatMap(bundle -> Kalltrad.files(bundle, name).stream())
                .filter(file -> file.getFileName().toString().equals(name))
                .toList();
    }

    private static void compare(Path file, Set<String> keys, Set<String> others, String other, List<String> wrong) {
        keys.stream().filter(key -> !others.contains(key)).forEach(key -> wrong.add(file + ": " + other + " lacks " + key));
        others.stream().filter(key -> !keys.contains(key)).forEach(key -> wrong.add(file + " lacks " + key + " of " + other));
    }

    /** Bundles that look texts up by key name the key in their code, or the part of it up to the last point. */
    private static void compareWithCode(Path file, Set<String> keys, List<String> wrong) {
        Path bundle = file;
        while (!bundle.getParent().getFileName().toString().equals("bundles")) {
            bundle = bundle.getParent();
        }
        StringBuilder code = new StringBuilder();
        Kalltrad.files(bundle.resolve("src"), ".java").stream().map(Kalltrad::read).forEach(code::append);
        keys.stream().filter(key -> code.indexOf('"' + key + '"') < 0 && code.indexOf('"' + key.substring(0, key.lastIndexOf('.') + 1) + '"') < 0)
                .forEach(key -> wrong.add(file + ": no code names " + key));
    }

    private static void comparePlaceholders(Path file, Properties swedish, Properties english, List<String> wrong) {
        for (String key : swedish.stringPropertyNames()) {
            if (english.containsKey(key) && !matches(PLACEHOLDER, swedish.getProperty(key)).equals(matches(PLACEHOLDER, english.getProperty(key)))) {
                wrong.add(file + ": placeholders of " + key + " differ");
            }
        }
    }

    private static Set<String> fields(Path messages) {
        Set<String> fields = new TreeSet<>();
        for (String declared : matches(FIELD, Kalltrad.read(messages))) {
            fields.addAll(List.of(declared.split("\\s*,\\s*")));
        }
        return fields;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Kalltrad.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return properties;
    }
}
