package se.underlag.kopfil.internal.kommando;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.spi.Json;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** What the commands of the life cycle read and say alike. */
final class Livscykelord {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));
    private static final Pattern VERSION = Pattern.compile("(\\d{1,2})(?::(\\d{1,6}))?");

    private Livscykelord() {
    }

    /** Does the step; what it refuses is wrong usage. */
    static <T> T gor(Supplier<T> steg) {
        try {
            return steg.get();
        } catch (LivscykelException refused) {
            throw new Kommandofel(refused.getMessage());
        }
    }

    /** Says where the file stands. @return the exit code */
    static int status(Kommandorad rad, Filstatus status) {
        String ord = status.status().getLiteral().toLowerCase(Locale.ROOT);
        rad.ut().println(rad.json()
                ? Json.write(
                        Json.objekt("enhet", status.fil().enhetskod(), "ar", status.fil().ar(), "fil", status.fil().namn(), "status", ord, "agare",
                                status.agare()))
                : MessageFormat.format(Messages.nyStatus, status.fil().namn(), ord));
        return 0;
    }

    /** @return a month as 1 to 12. @throws Kommandofel when it is none */
    static int manad(String ord) {
        int manad = ord.matches("\\d{1,2}") ? Integer.parseInt(ord) : 0;
        if (manad < 1 || manad > 12) {
            throw new Kommandofel(MessageFormat.format(Messages.felManad, ord));
        }
        return manad;
    }

    /** @param ord month, or month:number; without a number the month's latest; @return the version's id */
    static String version(List<Versionsinfo> versioner, String ord) {
        Matcher parts = VERSION.matcher(ord);
        if (!parts.matches()) {
            throw new Kommandofel(MessageFormat.format(Messages.felVersion, ord));
        }
        int manad = manad(parts.group(1));
        return versioner.stream().filter(version -> version.manad() == manad)
                .filter(version -> parts.group(2) == null || version.nummer() == Integer.parseInt(parts.group(2))).findFirst().map(Versionsinfo::id)
                .orElseThrow(() -> new Kommandofel(MessageFormat.format(Messages.ingenVersion, ord)));
    }

    static Map<String, Object> json(Versionsinfo version) {
        return Json.objekt("ar", version.ar(), "manad", version.manad(), "nummer", version.nummer(), "tidpunkt", version.tidpunkt(), "av",
                version.av(),
                "rader", version.rader(), "summaFaktiskt", version.summaFaktiskt(), "summaPrognos", version.summaPrognos(), "kontrollsumma",
                version.kontrollsumma(), "anteckning", version.anteckning());
    }

    /** @return day and minute in Sweden */
    static String tid(Instant tidpunkt) {
        return tidpunkt == null ? "" : TIME.format(tidpunkt);
    }
}
