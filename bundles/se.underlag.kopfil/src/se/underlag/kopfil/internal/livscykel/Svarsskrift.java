package se.underlag.kopfil.internal.livscykel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.underlag.kopfil.livscykel.Avvikelsekommentar;
import se.underlag.kopfil.livscykel.Checklistsvar;
import se.underlag.spi.Json;

/** The answered checklist and the commented findings as the version keeps them: one JSON object with the questions as they were asked (KF-09). */
final class Svarsskrift {

    private Svarsskrift() {
    }

    static String skriv(List<Checklistsvar> svar, List<Avvikelsekommentar> avvikelser) {
        return Json.write(Json.objekt("svar", svar.stream().map(Svarsskrift::svar).toList(), "avvikelser",
                avvikelser.stream().map(Svarsskrift::avvikelse).toList()));
    }

    private static Map<String, Object> svar(Checklistsvar svar) {
        return Json.objekt("regel", svar.regel(), "text", svar.text(), "svar", svar.svar(), "kommentar", svar.kommentar(), "av", svar.av(), "nar",
                svar.nar());
    }

    private static Map<String, Object> avvikelse(Avvikelsekommentar avvikelse) {
        return Json.objekt("regel", avvikelse.regel(), "text", avvikelse.text(), "rad", avvikelse.rad(), "radId", avvikelse.radId(), "falt",
                avvikelse.falt(), "kommentar", avvikelse.kommentar());
    }

    static List<Checklistsvar> svar(String text) {
        return lista(text, "svar").stream().map(ett -> new Checklistsvar(ett.get("regel"), ett.get("text"),
                Checklistsvar.Svar.valueOf(ett.get("svar")), ett.get("kommentar"), ett.get("av"), Instant.parse(ett.get("nar")))).toList();
    }

    static List<Avvikelsekommentar> avvikelser(String text) {
        return lista(text, "avvikelser").stream().map(ett -> new Avvikelsekommentar(ett.get("regel"), ett.get("text"),
                Integer.parseInt(ett.get("rad")), ett.get("radId"), ett.get("falt"), ett.get("kommentar"))).toList();
    }

    /** An object without a list, as the first schema's versions have, holds nothing. */
    private static List<Map<String, String>> lista(String text, String namn) {
        if (text == null || !(Json.read(text) instanceof Map<?, ?> object) || !(object.get(namn) instanceof List<?> lista)) {
            return List.of();
        }
        return lista.stream().map(ett -> texter((Map<?, ?>) ett)).toList();
    }

    private static Map<String, String> texter(Map<?, ?> object) {
        Map<String, String> texter = new java.util.HashMap<>();
        object.forEach((nyckel, varde) -> texter.put((String) nyckel, varde == null ? null : varde.toString()));
        return texter;
    }
}
