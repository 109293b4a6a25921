package se.underlag.nl.sv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** Holds the Swedish fragments against the English texts of their hosts, as the product resolves them. */
class SvenskaTexterTest {

    private static final String PREFIX = "se.underlag.nl.sv.";
    private static final String SVENSKA = "_sv.properties";

    /** Hosts where only some texts can be seen by a user; the other keys stay English on purpose. */
    private static final Set<String> DELVIS = Set.of("org.eclipse.emf.ecore");

    /** English files that are no texts, or that nothing in the product shows. */
    private static final List<Pattern> UTAN_SVENSKA = List.of( //
            Pattern.compile(".*/jfacefonts[^/]*\\.properties"), // font tables per operating system
            Pattern.compile("about\\.properties"), //
            Pattern.compile("fragment\\.properties"), // names of the host's own fragments
            Pattern.compile(".*/RegExMessages\\.properties"), // regular expression help of a text editor
            Pattern.compile("META-INF/.*"), //
            Pattern.compile(".*_([a-z]{2})(_[A-Z]{2})?\\.properties")); // other languages

    /** Placeholders that Swedish leaves out: {1} is the English plural s. */
    private static final Set<String> UTAN_PLATSHALLARE = Set.of("ExpandableNode.showRemaining");

    private static final Pattern PLATSHALLARE = Pattern.compile("\\{\\d+[^}]*\\}|%[sd]");

    /** GTK reads the keys of a menu from its text and knows no other words: with "Skift" it showed Ctrl+F for Ctrl+Shift+F. */
    @Test void menyernasTangenterHeterSomGtkLaserDem() {
        for (String bas : List.of("org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter",
                "org.eclipse.ui.internal.keys.AbstractKeyFormatter")) {
            Bundle vard = Stream.of(FrameworkUtil.getBundle(getClass()).getBundleContext().getBundles())
                    .filter(b -> b.getResource(bas.replace('.', '/') + ".properties") != null).findFirst().orElseThrow();
            ResourceBundle texter = ResourceBundle.getBundle(bas, Locale.of("sv"), vard.adapt(BundleWiring.class).getClassLoader());
            assertEquals("Shift", texter.getString("SHIFT"), bas);
            assertEquals("Ctrl", texter.getString("CTRL"), bas);
            assertEquals("Alt", texter.getString("ALT"), bas);
        }
    }

    @Test void fragmentenFinnsOchArFasta() {
        List<Bundle> fragment = fragment();
        assertTrue(fragment.size() >= 36, "Svenska fragment saknas, hittade " + fragment.size());
        for (Bundle b : fragment) {
            assertEquals(Bundle.RESOLVED, b.getState(), b.getSymbolicName() + " är inte fäst vid sin värd");
        }
    }

    @TestFactory Stream<DynamicTest> sammaNycklarOchPlatshallare() {
        return fragment().stream().map(f -> DynamicTest.dynamicTest(f.getSymbolicName(), () -> granska(f)));
    }

    /** What a class of the host gets when it asks for its texts, whichever fragment came first. */
    @TestFactory Stream<DynamicTest> vardenFarSvenskan() {
        return fragment().stream().map(f -> DynamicTest.dynamicTest(f.getSymbolicName(), () -> {
            ClassLoader laddare = vard(f).adapt(BundleWiring.class).getClassLoader();
            for (String fil : filer(f, "*" + SVENSKA)) {
                String bas = fil.substring(0, fil.length() - SVENSKA.length()).replace('/', '.');
                ResourceBundle texter = ResourceBundle.getBundle(bas, Locale.of("sv", "SE"), laddare);
                las(f.getEntry(fil)).forEach((k, v) -> assertEquals(v, texter.getString(k), bas + ": " + k));
            }
        }));
    }

    /** The workbench reads its texts into static fields, by the language of the process. */
    @Test void arbetsbankenLaserSvenskan() throws ReflectiveOperationException {
        assumeTrue("sv".equals(Locale.getDefault().getLanguage()));
        Bundle arbetsbank = vard(fragment("ui.workbench"));
        Class<?> texter = arbetsbank.loadClass("org.eclipse.ui.internal.WorkbenchMessages");
        assertEquals("&Ångra", texter.getField("Workbench_undo").get(null));
        assertEquals("Eclipse arbetsbänk", arbetsbank.getHeaders("sv_SE").get(Constants.BUNDLE_NAME));
    }

    private static void granska(Bundle fragment) throws IOException {
        Bundle vard = vard(fragment);
        List<String> fel = new ArrayList<>();
        for (String fil : filer(fragment, "*_sv*.properties")) {
            bytesArAscii(fragment.getEntry(fil), fil, fel);
            Map<String, String> svenska = las(fragment.getEntry(fil));
            String bas = fil.replaceFirst("_sv(_SE)?\\.properties$", ".properties");
            URL original = hitta(vard, bas);
            if (original == null) {
                fel.add(bas + ": finns inte i " + vard.getSymbolicName());
                continue;
            }
            jamfor(vard, fil, las(original), svenska, fel);
        }
        for (String fil : filer(vard, "*.properties")) {
            if (UTAN_SVENSKA.stream().noneMatch(p -> p.matcher(fil).matches())
                    && fragment.getEntry(fil.replaceFirst("\\.properties$", SVENSKA)) == null
                    && !las(hitta(vard, fil)).isEmpty()) {
                fel.add(fil + ": saknar svensk fil");
            }
        }
        assertTrue(fel.isEmpty(), () -> String.join("\n", fel));
    }

    private static void jamfor(Bundle vard, String fil, Map<String, String> engelska, Map<String, String> svenska,
            List<String> fel) {
        Set<String> extra = new TreeSet<>(svenska.keySet());
        extra.removeAll(engelska.keySet());
        if (!extra.isEmpty()) {
            fel.add(fil + ": nycklar som värden inte har: " + extra);
        }
        if (!DELVIS.contains(vard.getSymbolicName())) {
            Set<String> saknas = new TreeSet<>(engelska.keySet());
            saknas.removeAll(svenska.keySet());
            if (!saknas.isEmpty()) {
                fel.add(fil + ": saknade nycklar: " + saknas);
            }
        }
        svenska.forEach((nyckel, sv) -> {
            String en = engelska.get(nyckel);
            if (en == null) {
                return;
            }
            if (!UTAN_PLATSHALLARE.contains(nyckel) && !platshallare(en).equals(platshallare(sv))) {
                fel.add(fil + ": " + nyckel + ": andra platshållare: " + en + " | " + sv);
            }
            if (ensamApostrof(sv) && !ensamApostrof(en)) {
                fel.add(fil + ": " + nyckel + ": ensam apostrof bland platshållare: " + sv);
            }
            if (en.chars().filter(c -> c == '&').count() != sv.chars().filter(c -> c == '&').count()) {
                fel.add(fil + ": " + nyckel + ": olika antal &: " + en + " | " + sv);
            }
            if (sv.isBlank() && !en.isBlank()) {
                fel.add(fil + ": " + nyckel + ": tom text");
            }
        });
    }

    /** A single apostrophe starts quoting in MessageFormat, so the placeholder after it would be shown as it stands. */
    private static boolean ensamApostrof(String text) {
        return platshallare(text).stream().anyMatch(p -> p.startsWith("{"))
                && text.replace("''", "").replace("'{'", "").replace("'}'", "").indexOf('\'') >= 0;
    }

    private static Set<String> platshallare(String text) {
        Set<String> alla = new TreeSet<>();
        Matcher m = PLATSHALLARE.matcher(text);
        while (m.find()) {
            alla.add(m.group());
        }
        return alla;
    }

    private static List<Bundle> fragment() {
        Bundle jag = FrameworkUtil.getBundle(SvenskaTexterTest.class);
        return Stream.of(jag.getBundleContext().getBundles()) //
                .filter(b -> b.getSymbolicName().startsWith(PREFIX) && b != jag) //
                .filter(b -> b.getHeaders().get(Constants.FRAGMENT_HOST) != null).toList();
    }

    private static Bundle fragment(String namn) {
        return fragment().stream().filter(b -> b.getSymbolicName().equals(PREFIX + namn)).findFirst().orElseThrow();
    }

    private static Bundle vard(Bundle fragment) {
        String namn = fragment.getHeaders().get(Constants.FRAGMENT_HOST).split(";")[0].trim();
        for (Bundle b : FrameworkUtil.getBundle(SvenskaTexterTest.class).getBundleContext().getBundles()) {
            if (b.getSymbolicName().equals(namn)) {
                return b;
            }
        }
        throw new AssertionError("Värden " + namn + " saknas");
    }

    /** Paths in the bundle and, for a host, in its fragments, without leading slash. */
    private static List<String> filer(Bundle bundle, String monster) {
        var funna = bundle.findEntries("/", monster, true);
        Set<String> alla = new TreeSet<>();
        if (funna != null) {
            Collections.list(funna).forEach(u -> alla.add(u.getPath().replaceFirst("^/+", "")));
        }
        return List.copyOf(alla);
    }

    private static URL hitta(Bundle vard, String fil) {
        int i = fil.lastIndexOf('/');
        var funna = vard.findEntries(i < 0 ? "/" : fil.substring(0, i), fil.substring(i + 1), false);
        return funna == null || !funna.hasMoreElements() ? null : funna.nextElement();
    }

    private static Map<String, String> las(URL url) throws IOException {
        Properties p = new Properties();
        try (InputStream in = url.openStream()) {
            p.load(in);
        }
        Map<String, String> karta = new TreeMap<>();
        p.stringPropertyNames().forEach(k -> karta.put(k, p.getProperty(k)));
        return karta;
    }

    private static void bytesArAscii(URL url, String fil, List<String> fel) throws IOException {
        try (InputStream in = url.openStream()) {
            for (byte b : in.readAllBytes()) {
                if (b < 0) {
                    fel.add(fil + ": å, ä och ö skrivs som \\u-koder");
                    return;
                }
            }
        }
    }
}
