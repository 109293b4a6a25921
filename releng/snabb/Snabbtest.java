import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The inner loop: compiles bundles and their tests as plain Java and runs JUnit, without Tycho and without OSGi.
 * Each bundle is compiled again only when it or something below it has changed.
 *
 * <p>Called by {@code ./underlag snabbtest [bundle [test class]]}. The libraries are those of the target platform and of the
 * lib bundles, read from there, so that no version stands in two places.
 */
public final class Snabbtest {

    private static final String PREFIX = "se.underlag.";
    private static final String CONSOLE = "org.junit.platform:junit-platform-console-standalone:1.13.4";
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<(?:dependency|artifactItem)>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

    private final Path root;
    private final Path work;
    private final Map<String, Bundle> bundles = new TreeMap<>();
    private final Set<String> compiled = new LinkedHashSet<>();
    private List<Path> libraries;

    /** A bundle as plain Java. */
    private record Bundle(String id, Path folder, String host, Set<String> requires, boolean window) {

        List<Path> sources() {
            return Stream.of("src", "src-gen").map(folder::resolve).filter(Files::isDirectory).toList();
        }
    }

    private Snabbtest(Path root) {
        this.root = root;
        work = root.resolve(".underlag/snabb");
    }

    public static void main(String[] args) throws Exception {
        Snabbtest run = new Snabbtest(Path.of(args[0]).toRealPath());
        System.exit(run.run(Arrays.asList(args).subList(1, args.length)));
    }

    private int run(List<String> args) throws Exception {
        Files.createDirectories(work);
        readBundles();
        libraries = libraries();
        List<Bundle> tests = bundles.values().stream().filter(b -> b.id().endsWith(".tests")).toList();
        if (args.isEmpty()) {
            tests = tests.stream().filter(b -> !b.window() || System.getenv("DISPLAY") != null).toList();
        } else {
            String wanted = args.get(0).startsWith(PREFIX) ? args.get(0) : PREFIX + args.get(0);
            tests = tests.stream().filter(b -> b.id().equals(wanted) || b.id().equals(wanted + ".tests")).toList();
            if (tests.isEmpty()) {
                System.err.println("Det finns ingen testbunt för " + wanted + ".");
                return 2;
            }
        }
        for (Bundle test : tests) {
            if (!compile(test, new HashSet<>())) {
                return 1;
            }
        }
        return junit(tests, args.size() > 1 ? args.get(1) : null);
    }

    private void readBundles() throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
            for (Path folder : folders.sorted().toList()) {
                Path file = folder.resolve("META-INF/MANIFEST.MF");
                if (Files.exists(file)) {
                    Manifest manifest;
                    try (var in = Files.newInputStream(file)) {
                        manifest = new Manifest(in);
                    }
                    var main = manifest.getMainAttributes();
                    String id = main.getValue("Bundle-SymbolicName").split(";")[0].strip();
                    String host = main.getValue("Fragment-Host");
                    Set<String> requires = new LinkedHashSet<>();
                    for (String one : header(main.getValue("Require-Bundle"))) {
                        requires.add(one);
                    }
                    Path properties = folder.resolve("build.properties");
                    boolean window = Files.exists(properties) && Files.readString(properties).contains("underlag.test = uitest");
                    bundles.put(id, new Bundle(id, folder, host == null ? null : host.split(";")[0].strip(), requires, window));
                }
            }
        }
    }

    private static List<String> header(String value) {
        return value == null ? List.of()
                : Arrays.stream(value.replaceAll("\"[^\"]*\"", "").split(",")).map(s -> s.split(";")[0].strip()).toList();
    }

    /** Compiles what the bundle needs and then the bundle itself, each only when stale. */
    private boolean compile(Bundle bundle, Set<String> path) throws IOException {
        if (compiled.contains(bundle.id()) || !path.add(bundle.id())) {
            return true;
        }
        List<Bundle> below = below(bundle);
        for (Bundle other : below) {
            if (!compile(other, path)) {
                return false;
            }
        }
        if (compiled.contains(bundle.id())) {
            return true;
        }
        compiled.add(bundle.id());
        List<Path> java = new ArrayList<>();
        List<Path> resources = new ArrayList<>();
        for (Path source : bundle.sources()) {
            files(source).forEach(f -> (f.toString().endsWith(".java") ? java : resources).add(f));
        }
        Path out = classes(bundle);
        Path mark = work.resolve(bundle.id() + ".stand");
        String state = state(bundle, java, resources);
        if (Files.exists(mark) && Files.readString(mark).equals(state)) {
            return true;
        }
        delete(out);
        Files.createDirectories(out);
        for (Path source : bundle.sources()) {
            for (Path resource : resources) {
                if (resource.startsWith(source)) {
                    Path to = out.resolve(source.relativize(resource).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(resource, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        if (!java.isEmpty() && !javac(bundle, java, out)) {
            return false;
        }
        Files.writeString(mark, state);
        return true;
    }

    private List<Bundle> below(Bundle bundle) {
        Set<String> ids = new LinkedHashSet<>();
        if (bundle.host() != null) {
            ids.add(bundle.host());
        }
        ids.addAll(bundle.requires());
        return ids.stream().map(bundles::get).filter(b -> b != null).toList();
    }

    private Set<Bundle> allBelow(Bundle bundle, Set<Bundle> found) {
        for (Bundle other : below(bundle)) {
            if (found.add(other)) {
                allBelow(other, found);
            }
        }
        return found;
    }

    /** What the classes of a bundle depend on: its files and the state of everything below. */
    private String state(Bundle bundle, List<Path> java, List<Path> resources) throws IOException {
        StringBuilder text = new StringBuilder(System.getProperty("java.version")).append('\n');
        text.append(libraries.hashCode()).append('\n');
        for (Path file : Stream.concat(java.stream(), resources.stream()).sorted().toList()) {
            text.append(file).append(' ').append(Files.getLastModifiedTime(file).toMillis()).append(' ').append(Files.size(file)).append('\n');
        }
        for (Bundle other : allBelow(bundle, new LinkedHashSet<>())) {
            Path mark = work.resolve(other.id() + ".stand");
            if (!other.equals(bundle) && Files.exists(mark)) {
                text.append(other.id()).append(' ').append(Files.readString(mark).hashCode()).append('\n');
            }
        }
        return text.toString();
    }

    private boolean javac(Bundle bundle, List<Path> java, Path out) throws IOException {
        System.err.println("Kompilerar " + bundle.id() + " …");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String path = Stream.concat(allBelow(bundle, new LinkedHashSet<>()).stream().map(this::classes), libraries.stream())
                .map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
        StringWriter text = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean ok = compiler.getTask(new PrintWriter(text), files, null,
                    List.of("--release", "21", "-encoding", "UTF-8", "-parameters", "-proc:none", "-nowarn", "-Xlint:none", "-Xmaxerrs", "50",
                            "-g", "-d", out.toString(), "-cp", path),
                    null, files.getJavaFileObjectsFromPaths(java)).call();
            if (!ok) {
                System.err.print(text);
            }
            return ok;
        }
    }

    /** Packages that are split among platform jars with different signers load only where no signature counts. */
    private Path unsigned() throws IOException {
        Path file = root.resolve(".underlag/snabb/osignerat.security");
        Files.writeString(file, "jdk.jar.disabledAlgorithms=MD2,MD5,SHA1,SHA-1,SHA256,SHA-256,SHA384,SHA-384,SHA512,SHA-512,RSA,DSA,EC\n");
        return file;
    }

    private int junit(List<Bundle> tests, String testClass) throws Exception {
        Set<Path> path = new LinkedHashSet<>();
        for (Bundle test : tests) {
            path.add(classes(test));
            allBelow(test, new LinkedHashSet<>()).forEach(b -> path.add(classes(b)));
        }
        path.addAll(libraries);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Duser.language=sv",
                "-Duser.country=SE", "-Dunderlag.rot=" + root, "-Dlogback.configurationFile=" + root.resolve("releng/snabb/logback.xml"),
                "-Djava.security.properties=" + unsigned(), "--enable-native-access=ALL-UNNAMED",
                "-cp",
                path.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator"))),
                "org.junit.platform.console.ConsoleLauncher", "execute", "--disable-banner", "--details=tree"));
        // a class that is asked for by name runs, however long it takes
        if (testClass == null) {
            command.add("--exclude-tag=lang");
            tests.forEach(test -> command.add("--scan-classpath=" + classes(test)));
            command.add("--include-classname=.*Test");
        } else {
            command.add("--include-classname=.*");
            command.add("--select-class=" + findClass(tests, testClass));
        }
        return new ProcessBuilder(command).directory(root.toFile()).inheritIO().start().waitFor();
    }

    private String findClass(List<Bundle> tests, String name) throws IOException {
        for (Bundle test : tests) {
            for (Path source : test.sources()) {
                for (Path file : files(source)) {
                    if (file.getFileName().toString().equals(name + ".java")) {
                        return source.relativize(file).toString().replace(".java", "").replace('/', '.').replace('\\', '.');
                    }
                }
            }
        }
        return name;
    }

    private Path classes(Bundle bundle) {
        return work.resolve("klasser").resolve(bundle.id());
    }

    // The libraries ------------------------------------------------------------------------------------------------

    private List<Path> libraries() throws IOException, InterruptedException {
        Map<String, String> wanted = new LinkedHashMap<>();
        List<Path> sources = new ArrayList<>(List.of(root.resolve("target-platform/underlag.target")));
        try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
            folders.filter(f -> f.getFileName().toString().startsWith(PREFIX + "lib.")).map(f -> f.resolve("pom.xml"))
                    .filter(Files::exists).sorted().forEach(sources::add);
        }
        // The console carries JUnit itself, in the version that the target platform has.
        for (String coordinate : List.of(CONSOLE, "org.osgi:org.osgi.service.component.annotations:1.5.1")) {
            wanted.put(coordinate.substring(0, coordinate.lastIndexOf(':')), coordinate.substring(coordinate.lastIndexOf(':') + 1));
        }
        for (Path source : sources) {
            Matcher matcher = DEPENDENCY.matcher(Files.readString(source));
            while (matcher.find()) {
                String key = matcher.group(1) + ':' + matcher.group(2);
                boolean otherSystem = !key.endsWith(":org.eclipse.swt.gtk.linux.x86_64") && key.contains(":org.eclipse.swt.win32");
                if (!otherSystem && !key.startsWith("org.junit")) {
                    wanted.putIfAbsent(key, matcher.group(3));
                }
            }
        }
        Path pom = work.resolve("pom.xml");
        Path list = work.resolve("klassvag.txt");
        String text = pom(wanted);
        if (!Files.exists(list) || !Files.exists(pom) || !Files.readString(pom).equals(text) || !allThere(list)) {
            Files.writeString(pom, text);
            resolve(pom, list);
        }
        return paths(list);
    }

    private static boolean allThere(Path list) throws IOException {
        return paths(list).stream().allMatch(Files::exists);
    }

    private static List<Path> paths(Path list) throws IOException {
        return Arrays.stream(Files.readString(list).strip().split(Pattern.quote(System.getProperty("path.separator")))).map(Path::of).toList();
    }

    private static String pom(Map<String, String> wanted) {
        StringBuilder text = new StringBuilder("<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
                + "<groupId>se.underlag.releng</groupId><artifactId>snabb</artifactId><version>1</version><packaging>pom</packaging>\n<dependencies>\n");
        Map<String, String> all = new HashMap<>(wanted);
        wanted.keySet().forEach(key -> text.append("<dependency><groupId>").append(key, 0, key.indexOf(':')).append("</groupId><artifactId>")
                .append(key.substring(key.indexOf(':') + 1)).append("</artifactId><version>").append(all.get(key)).append("</version>")
                .append("<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>\n"));
        return text.append("</dependencies></project>\n").toString();
    }

    private void resolve(Path pom, Path list) throws IOException, InterruptedException {
        System.err.println("Hämtar biblioteken …");
        // Outside the tree, so that the extensions of the real build stay out of it.
        Path folder = Files.createTempDirectory("underlag-snabb");
        Path copy = Files.copy(pom, folder.resolve("pom.xml"));
        Path log = work.resolve("maven.log");
        List<String> command = new ArrayList<>(List.of(System.getenv("UNDERLAG_MVN"), "-B", "-ntp", "-q", "-f", copy.toString()));
        String repository = System.getenv("UNDERLAG_M2");
        if (repository != null && !repository.isEmpty()) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        command.add("org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath");
        command.add("-Dmdep.outputFile=" + list);
        int code = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        delete(folder);
        if (code != 0) {
            Files.deleteIfExists(list);
            System.err.println("Underlag: biblioteken kunde inte hämtas; orsaken står i " + log);
            System.exit(2);
        }
    }

    // Files --------------------------------------------------------------------------------------------------------

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                    Files.delete(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
