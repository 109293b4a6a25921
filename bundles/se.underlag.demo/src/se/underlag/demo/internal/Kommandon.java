package se.underlag.demo.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** Runs the commands of other modules, whom the demo does not know otherwise. */
final class Kommandon {

    private static final int UNREADABLE = 2;

    private final Supplier<Collection<Kommando>> kanda;

    /** What a command said. */
    record Svar(String ut, List<String> fel) {
    }

    Kommandon(Supplier<Collection<Kommando>> kanda) {
        this.kanda = kanda;
    }

    /** @throws Kommandofel when the command is not there, or something was unreadable */
    Svar kor(String namn, List<String> fria, Map<String, String> val, Path katalog) {
        Kommando kommando = kanda.get().stream().filter(candidate -> candidate.namn().equals(namn)).findFirst()
                .orElseThrow(() -> new Kommandofel(NLS.bind(Messages.kommandoSaknas, namn)));
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ByteArrayOutputStream fel = new ByteArrayOutputStream();
        int code = kommando.kor(new Kommandorad(fria, val, katalog, new PrintStream(ut, true, StandardCharsets.UTF_8),
                new PrintStream(fel, true, StandardCharsets.UTF_8)));
        List<String> problems = fel.toString(StandardCharsets.UTF_8).lines().toList();
        if (code >= UNREADABLE) {
            throw new Kommandofel(String.join(" ", problems));
        }
        return new Svar(ut.toString(StandardCharsets.UTF_8).strip(), problems);
    }
}
