package se.underlag.avtal.internal.kommando;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.Stegutfall;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Hinder;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;
import se.underlag.spi.Json;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** What the commands of cases read and write. */
final class Arendeord {

    /** The values of a step's fields, several times: {@code --falt poang=2,4}. */
    static final String FALT = "falt";

    private static final Map<String, Flode> FLODEN = Map.of("A", Flode.NYTT_AVROP, "B", Flode.UPPFOLJANDE, "C", Flode.FORANDRADE_BEHOV, "U",
            Flode.UPPSAGNING);

    private Arendeord() {
    }

    /** What waits for somebody: neither done nor later. */
    static final Set<Stegstatus> AKTUELLT = Set.of(Stegstatus.MOJLIGT, Stegstatus.HINDRAT, Stegstatus.ANNAN_ROLL);

    static Flode flode(String bokstav) {
        Flode flode = FLODEN.get(bokstav.toUpperCase(Locale.ROOT));
        if (flode == null) {
            throw new Kommandofel(MessageFormat.format(Messages.okantFlode, bokstav));
        }
        return flode;
    }

    static String bokstav(Flode flode) {
        return FLODEN.entrySet().stream().filter(entry -> entry.getValue() == flode).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    /** @return the one case of that reference that the actor may read */
    static Arendebild arende(Placeringstjanst tjanst, String referens, Kommandorad rad) {
        List<Arendebild> found = tjanst.medReferens(referens).stream().filter(one -> rad.varde("enhet").map(one.enhet()::equals).orElse(true))
                .toList();
        if (found.isEmpty()) {
            throw new Kommandofel(MessageFormat.format(Messages.finnsInte, referens));
        }
        if (found.size() > 1) {
            throw new Kommandofel(MessageFormat.format(Messages.fleraEnheter, referens,
                    found.stream().map(Arendebild::enhet).sorted().collect(Collectors.joining(", "))));
        }
        return found.get(0);
    }

    /** @return what the fields propose, with what was written laid over it; an empty value takes a proposal away */
    static Map<String, String> varden(List<Stegfalt> falt, Kommandorad rad) {
        Map<String, String> values = new HashMap<>();
        falt.stream().filter(one -> !one.forslag().isEmpty()).forEach(one -> values.put(one.nyckel(), one.forslag()));
        for (String pair : rad.alla(FALT)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new Kommandofel(MessageFormat.format(Messages.faltForm, pair));
            }
            values.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return values;
    }

    static Map<String, Object> json(Arendebild arende) {
        return Json.objekt("referens", arende.referens(), "enhet", arende.enhet(), "flode", bokstav(arende.flode()), "tillstand",
                litet(arende.tillstand()), "person", arende.person() == null ? null : arende.person().namn(), "boende", arende.boende(), "leverantor",
                arende.leverantor(), "startad", arende.startad(), "avslutad", arende.avslutad());
    }

    static Map<String, Object> json(Stegval<Placeringstillstand, Arendebild> val, Stegnamn namn) {
        return Json.objekt("steg", val.steg().id(), "namn", namn.steg(val.steg().id()), "regel", val.steg().regel(), "status", litet(val.status()),
                "hinder", hinder(val.hinder()));
    }

    static List<Map<String, Object>> hinder(List<Hinder> hinder) {
        return hinder.stream().map(one -> Json.objekt("regel", one.regel(), "text", one.text(), "tidigast", one.tidigast(), "farAvvikas",
                one.farAvvikas())).toList();
    }

    static String litet(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** Writes what became of a step. */
    static void skriv(Stegutfall utfall, Stegnamn namn, Kommandorad rad) {
        if (rad.json()) {
            Map<String, Object> json = new LinkedHashMap<>(json(utfall.efter()));
            json.put("meddelanden", utfall.meddelanden());
            json.put("dokument", utfall.dokument().stream().map(one -> one.namn()).toList());
            rad.ut().println(Json.write(json));
            return;
        }
        rad.ut().println(MessageFormat.format(Messages.blev, utfall.efter().referens(), namn.tillstand(utfall.efter().tillstand())));
        utfall.meddelanden().forEach(text -> rad.ut().println("  " + text));
        utfall.dokument().forEach(one -> rad.ut().println(MessageFormat.format(Messages.dokument, one.namn())));
    }

    /** What the rules refuse is a finding, code 1; what was written wrongly is wrong usage. */
    static int avvisat(AvtalException refused, Kommandorad rad) {
        if (refused.hinder().isEmpty()) {
            throw new Kommandofel(refused.getMessage());
        }
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("fel", refused.getMessage(), "hinder", hinder(refused.hinder()))));
        } else {
            rad.fel().println(refused.getMessage());
        }
        return 1;
    }

    /** @return the only free word, or nothing where none is wanted */
    static List<String> ord(Kommandorad rad, int antal, String bruk) {
        if (rad.fria().size() != antal) {
            throw new Kommandofel(MessageFormat.format(Messages.skriv, bruk));
        }
        return new ArrayList<>(rad.fria());
    }
}
