package se.underlag.ui.internal.handbok;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/**
 * A chapter of the handbook.
 *
 * @param nummer place among the chapters
 * @param fil where its text lies
 */
record Kapitel(String id, int nummer, String rubrik, URL fil) {

    private static final String POINT = "se.underlag.ui.handbok";

    /** @return all contributed chapters in order */
    static List<Kapitel> alla() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).map(Kapitel::of)
                .sorted(Comparator.comparingInt(Kapitel::nummer)).toList();
    }

    private static Kapitel of(IConfigurationElement element) {
        return new Kapitel(element.getAttribute("id"), Integer.parseInt(element.getAttribute("nummer")), element.getAttribute("rubrik"),
                Platform.getBundle(element.getContributor().getName()).getEntry(element.getAttribute("fil")));
    }

    Handbokstext text() {
        try (InputStream in = fil.openStream()) {
            return Handbokstext.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
