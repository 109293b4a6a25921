package se.underlag.releng.vakt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what of others the built product carries: bundles, and jars nested in the library bundles, each with its licence. */
public final class Tredjepart {

    private static final Pattern POM_LICENCES = Pattern.compile("(?s)<licenses>(.*?)</licenses>");
    private static final Pattern POM_URL = Pattern.compile("(?s)<(?:name|url)>(.*?)</(?:name|url)>");

    /**
     * A component of others.
     *
     * @param namn symbolic name or file name without version
     * @param licens SPDX expression, {@code okänd} when none was found
     * @param sha256 checksum of the jar, hex
     */
    public record Komponent(String namn, String version, String licens, String sha256) {
    }

    private final Properties kanda;

    /** @param kanda licences of components that do not state them readably: name or prefix ending in {@code *} to SPDX id */
    public Tredjepart(Properties kanda) {
        this.kanda = kanda;
    }

    /** @return what the plugins folder of a product holds, by name */
    public List<Komponent> find(Path plugins) throws IOException {
        List<Komponent> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(plugins)) {
            for (Path plugin : all.sorted().toList()) {
                add(plugin, found);
            }
        }
        found.sort(Comparator.comparing(Komponent::namn).thenComparing(Komponent::version));
        return found;
    }

    private void add(Path plugin, List<Komponent> found) throws IOException {
        String file = plugin.getFileName().toString();
        if (Files.isDirectory(plugin)) {
            try (Stream<Path> nested = Files.walk(plugin)) {
                for (Path jar : nested.filter(path -> path.toString().endsWith(".jar")).toList()) {
                    found.add(component(jar.getFileName().toString(), Files.readAllBytes(jar)));
                }
            }
        } else if (file.startsWith("se.underlag.lib.")) {
            addNested(Files.readAllBytes(plugin), found);
        } else if (file.endsWith(".jar") && !file.startsWith("se.underlag.")) {
            found.add(component(file, Files.readAllBytes(plugin)));
        }
    }

    private void addNested(byte[] library, List<Komponent> found) throws IOException {
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(library))) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    found.add(component(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), in.readAllBytes()));
                }
            }
        }
    }

    private Komponent component(String file, byte[] jar) throws IOException {
        Attributes main = new Attributes();
        String pom = "";
        String pomVersion = null;
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            if (in.getManifest() != null) {
                main = in.getManifest().getMainAttributes();
            }
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                if (entry.getName().startsWith("META-INF/maven/") && entry.getName().endsWith("/pom.xml")) {
                    pom = text(in);
                } else if (entry.getName().startsWith("META-INF/maven/") && entry.getName().endsWith("/pom.properties")) {
                    Properties properties = new Properties();
                    properties.load(new ByteArrayInputStream(in.readAllBytes()));
                    pomVersion = properties.getProperty("version");
                }
            }
        }
        String name = Optional.ofNullable(main.getValue("Bundle-SymbolicName")).map(value -> value.split(";")[0].strip())
                .orElse(file.replaceFirst("(_|-)\\d.*\\.jar$|\\.jar$", ""));
        String version = Stream.of(main.getValue("Bundle-Version"), pomVersion, main.getValue("Implementation-Version"))
                .filter(value -> value != null)
                .findFirst().orElse("okänd");
        String stated = Optional.ofNullable(main.getValue("Bundle-License")).orElse(main.getValue("SPDX-License-Identifier"));
        return new Komponent(name, version, licence(name, stated, pom), sha256(jar));
    }

    private String licence(String name, String stated, String pom) {
        for (String key : kanda.stringPropertyNames()) {
            if (key.endsWith("*") ? name.startsWith(key.substring(0, key.length() - 1)) : key.equals(name)) {
                return kanda.getProperty(key);
            }
        }
        return spdx(stated).or(() -> fromPom(pom)).orElse("okänd");
    }

    private static Optional<String> fromPom(String pom) {
        Matcher licences = POM_LICENCES.matcher(pom);
        return licences.find()
                ? POM_URL.matcher(licences.group(1)).results().map(result -> spdx(result.group(1))).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    private static Optional<String> spdx(String stated) {
        if (stated == null) {
            return Optional.empty();
        }
        String text = stated.toLowerCase(java.util.Locale.ROOT);
        if (text.contains("epl-2.0") || text.contains("epl-v20") || text.contains("eclipse public license v. 2") || text.contains("epl 2")) {
            return Optional.of("EPL-2.0");
        }
        if (text.contains("epl-v10") || text.contains("epl-1.0")) {
            return Optional.of("EPL-1.0");
        }
        if (text.contains("edl-v10") || text.contains("edl-1.0") || text.contains("bsd-3")) {
            return Optional.of("BSD-3-Clause");
        }
        if (text.contains("bsd-2") || text.contains("bsd 2") || text.contains("opensource.org/licenses/bsd-license")) {
            return Optional.of("BSD-2-Clause");
        }
        if (text.contains("apache")) {
            return Optional.of("Apache-2.0");
        }
        return text.contains("mit-license") || text.contains("licenses/mit") || text.equals("mit") ? Optional.of("MIT") : Optional.empty();
    }

    private static String text(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        in.transferTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
