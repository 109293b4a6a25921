package se.underlag.documents.internal.lasning;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the package's custom XML parts by the namespace of their root element. */
public final class EgnaDelar {

    private EgnaDelar() {
    }

    static Map<String, byte[]> of(Paket paket, Arbetsbok bok) {
        Map<String, byte[]> result = new LinkedHashMap<>();
        int left = paket.granser().egnaDelar();
        for (Relationer.Relation relation : bok.relationer().byTyp("customXml")) {
            String part = relation.mal();
            if (!paket.has(part)) {
                continue;
            }
            byte[] bytes = paket.bytes(part, left);
            left -= bytes.length;
            result.putIfAbsent(namespace(paket, part), bytes);
        }
        return result;
    }

    /** @return the namespace of the part's root element, empty for none */
    public static String namespace(Paket paket, String part) {
        try (Xmldel xml = paket.xml(part)) {
            return xml.nextStart() && xml.namespace() != null ? xml.namespace() : "";
        }
    }

}
