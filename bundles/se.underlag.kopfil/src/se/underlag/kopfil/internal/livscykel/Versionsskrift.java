package se.underlag.kopfil.internal.livscykel;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.spi.Fynd;
import se.underlag.spi.Json;

/**
 * The content of an uploaded version: lines of JSON in UTF-8, so that any program reads it cell by cell after any number of years without this
 * one. The first line says what it is and when it was made, then comes a line for each row and each event. Amounts are texts with two decimals,
 * days ISO dates, null is an empty cell. The same file gives the same bytes. Described in docs/versioner.md.
 */
final class Versionsskrift {

    static final String FORMAT = "underlag-kopfil";
    static final long FORMATVERSION = 1;

    /** What was read. @param huvud the first line; @param rader the rows in order; @param personer identity number by id of their persons */
    record Last(Map<String, Object> huvud, List<Radbild> rader, Map<String, String> personer) {
    }

    private Versionsskrift() {
    }

    /** @param huvud what the first line says beside format and version; @param bilder the images of the rows, in their order */
    static byte[] skriv(Map<String, Object> huvud, List<Kopfilsrad> rader, List<Radbild> bilder, List<Prognoshandelse> handelser) {
        Map<String, Object> first = Json.objekt("format", FORMAT, "formatversion", FORMATVERSION);
        first.putAll(huvud);
        StringBuilder text = new StringBuilder(Json.write(first)).append('\n');
        for (int i = 0; i < rader.size(); i++) {
            text.append(Json.write(rad(rader.get(i), bilder.get(i)))).append('\n');
        }
        handelser.stream().sorted((a, b) -> a.getId().compareTo(b.getId()))
                .forEach(handelse -> text.append(Json.write(handelse(handelse))).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> rad(Kopfilsrad rad, Radbild bild) {
        return Json.objekt("rad", bild.plats().rad(), "id", rad.getId(), "personId", id(rad.getPerson()), "person", bild.identitet(), "namn",
                bild.namn(),
                "beslut", bild.beslutsnr(), "insats", bild.insats(), "leverantor", bild.leverantor(), "from", bild.period().from(), "tom",
                bild.period().tom(), "dygnspris", bild.dygnspris(), "konto", bild.konto(), "kommentar", bild.kommentar(), "faktiskt",
                bild.faktiskt().asList(), "prognos", bild.prognos().asList(), "handelsedatum", bild.handelsedatum());
    }

    private static String id(Entitet entitet) {
        return entitet == null ? null : entitet.getId();
    }

    private static Map<String, Object> handelse(Prognoshandelse handelse) {
        return Json.objekt("handelse", handelse.getId(), "typ", handelse.getTyp(), "status", handelse.getStatus(), "datum", handelse.getDatum(),
                "sakerhet", handelse.getSakerhet(), "underlag", handelse.getUnderlag(), "orsak", handelse.getOrsak(), "effekter",
                handelse.getEffekter().stream().map(Versionsskrift::effekt).toList());
    }

    private static Map<String, Object> effekt(Prognoseffekt effekt) {
        return Json.objekt("rad", id(effekt.getRad()), "manad", effekt.getManad(), "delta", effekt.getDelta());
    }

    /** @throws IllegalArgumentException when it is not what {@link #skriv} wrote */
    static Last las(byte[] innehall) {
        String[] lines = new String(innehall, StandardCharsets.UTF_8).split("\n");
        Map<String, Object> huvud = object(lines[0]);
        if (!FORMAT.equals(huvud.get("format")) || !Long.valueOf(FORMATVERSION).equals(huvud.get("formatversion"))) {
            throw new IllegalArgumentException("Not a version of this format");
        }
        List<Radbild> rader = new ArrayList<>();
        Map<String, String> personer = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            Map<String, Object> line = object(lines[i]);
            if (line.containsKey("rad")) {
                rader.add(bild(huvud, line));
                if (line.get("personId") != null) {
                    personer.put((String) line.get("personId"), (String) line.get("person"));
                }
            }
        }
        return new Last(huvud, List.copyOf(rader), Collections.unmodifiableMap(personer));
    }

    private static Radbild bild(Map<String, Object> huvud, Map<String, Object> line) {
        Manadsbelopp prognos = manader(line.get("prognos"));
        List<Integer> gron = IntStream.rangeClosed(1, 12).filter(manad -> prognos.get(manad) != null).boxed().toList();
        String id = (String) line.get("id");
        Fynd.Plats plats = new Fynd.Plats((String) huvud.get("namn"), null, ((Long) line.get("rad")).intValue(), null, null, id, null);
        return new Radbild(plats, ((Long) huvud.get("ar")).intValue(), id, (String) line.get("person"), (String) line.get("namn"),
                (String) line.get("beslut"), (String) line.get("insats"), (String) line.get("leverantor"),
                new Period(dag(line.get("from")), dag(line.get("tom"))), belopp(line.get("dygnspris")), (String) line.get("konto"),
                (String) line.get("kommentar"), manader(line.get("faktiskt")), prognos, gron, null, dag(line.get("handelsedatum")));
    }

    private static Manadsbelopp manader(Object lista) {
        BigDecimal[] belopp = ((List<?>) lista).stream().map(Versionsskrift::belopp).toArray(BigDecimal[]::new);
        return Manadsbelopp.of(Arrays.asList(belopp));
    }

    private static BigDecimal belopp(Object text) {
        return text == null ? null : new BigDecimal((String) text);
    }

    private static LocalDate dag(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    @SuppressWarnings("unchecked") private static Map<String, Object> object(String line) {
        if (Json.read(line) instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw new IllegalArgumentException("Not a version of this format");
    }
}
