package se.underlag.kopfil.internal.granskning;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.internal.tolkning.Prognosfarg;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** The options of a command line that say what marks mean. */
public final class Fargord {

    /** The options, each with a value. */
    public static final Set<String> MED_VARDE = Set.of("gron", "ej-gron", "prognostypsnitt", "prognosvillkor", "prognostext");

    /** How they are written. */
    public static final String BRUK = "[--gron auto|RRGGBB,…] [--ej-gron RRGGBB,…] [--prognostypsnitt RRGGBB,…] [--prognosvillkor RRGGBB,…]"
            + " [--prognostext TEXT,…]";

    private Fargord() {
    }

    /** @return the choice with what the options say. @throws Kommandofel when one makes no sense */
    public static Lasval av(Kommandorad rad, Lasval val) {
        return val.medGrona(farger(rad, "gron", true)).medFarger(new Fargval(farger(rad, "ej-gron", false), farger(rad, "prognostypsnitt", false),
                farger(rad, "prognosvillkor", false), ord(rad)));
    }

    private static Set<Integer> farger(Kommandorad rad, String option, boolean auto) {
        String text = rad.varde(option).orElse(null);
        if (text == null) {
            return Set.of();
        }
        Set<Integer> colours = Prognosfarg.read(text).orElse(Set.of());
        if (colours.isEmpty() && !(auto && text.strip().equalsIgnoreCase("auto"))) {
            throw new Kommandofel(auto ? NLS.bind(Messages.gronFel, text) : NLS.bind(Messages.fargFel, text, option));
        }
        return colours;
    }

    private static Set<String> ord(Kommandorad rad) {
        Set<String> words = rad.varde("prognostext").stream().flatMap(text -> Arrays.stream(text.split(","))).map(String::strip)
                .filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        if (words.isEmpty() && rad.varde("prognostext").isPresent()) {
            throw new Kommandofel(Messages.prognostextFel);
        }
        return words;
    }
}
