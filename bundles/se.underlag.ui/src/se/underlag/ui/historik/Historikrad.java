package se.underlag.ui.historik;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import se.underlag.spi.Historikpost;
import se.underlag.spi.ord.Faltord;
import se.underlag.ui.internal.Messages;
import se.underlag.model.Loggtyp;
import se.underlag.model.UnderlagPackage;

/** One line of the history as people read it: one field of one change. Values are written as on forms, empty where there was none. */
public record Historikrad(Instant tid, String anvandare, Loggtyp typ, String falt, String fore, String efter) {

    private static final Set<String> TECHNICAL = Set.of("id", "version", "enhetId", "sortnyckel", "skapadAv", "skapadTid", "andradAv", "andradTid");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}.*");
    private static final int SHORT_ID = 8;

    /** A field and its stored text. */
    private record Varde(EStructuralFeature falt, String text) {
    }

    /**
     * @param typ class of the object
     * @param poster its log, latest first; what was created or deleted holds all its fields in one entry, a line each
     * @return a line per field; created and deleted objects leave out what only the product cares about
     */
    public static List<Historikrad> of(String typ, List<Historikpost> poster, Faltord words) {
        List<Historikrad> rows = new ArrayList<>();
        for (Historikpost post : poster) {
            if (post.falt() != null || post.fore() == null && post.efter() == null) {
                rows.add(new Historikrad(post.tid(), post.anvandare(), post.typ(), words.falt(typ, post.falt()),
                        value(words, typ, post.falt(), post.fore()),
                        value(words, typ, post.falt(), post.efter())));
            } else {
                expand(typ, post, words, rows);
            }
        }
        return rows;
    }

    private static void expand(String typ, Historikpost post, Faltord words, List<Historikrad> rows) {
        int before = rows.size();
        boolean created = post.efter() != null;
        for (Varde one : fields(typ, created ? post.efter() : post.fore())) {
            String name = one.falt().getName();
            if (!TECHNICAL.contains(name) && !(one.falt() instanceof EReference && ID.matcher(one.text()).lookingAt())) {
                String text = words.varde(typ, name, one.text());
                rows.add(new Historikrad(post.tid(), post.anvandare(), post.typ(), words.falt(typ, name), created ? "" : text, created ? text : ""));
            }
        }
        if (rows.size() == before) {
            rows.add(new Historikrad(post.tid(), post.anvandare(), post.typ(), "", "", ""));
        }
    }

    /** A line that does not begin with a field of the class goes on with the value above it. */
    private static List<Varde> fields(String typ, String text) {
        List<Varde> fields = new ArrayList<>();
        EClass type = (EClass) UnderlagPackage.eINSTANCE.getEClassifier(typ);
        for (String line : text.split("\n")) {
            int equals = line.indexOf('=');
            EStructuralFeature feature = type == null || equals < 0 ? null : type.getEStructuralFeature(line.substring(0, equals));
            if (feature != null) {
                fields.add(new Varde(feature, line.substring(equals + 1)));
            } else if (!fields.isEmpty()) {
                Varde last = fields.remove(fields.size() - 1);
                fields.add(new Varde(last.falt(), last.text() + "\n" + line));
            }
        }
        return fields;
    }

    /** What a reference pointed at has a name, unless it is gone: then its id is all that is known. */
    private static String value(Faltord words, String typ, String falt, String text) {
        if (text != null && falt != null && ID.matcher(text).matches() && UnderlagPackage.eINSTANCE.getEClassifier(typ) instanceof EClass type
                && type.getEStructuralFeature(falt) instanceof EReference) {
            return NLS.bind(Messages.historik_hanvisning, words.falt(typ, falt).toLowerCase(Locale.ROOT), text.substring(0, SHORT_ID));
        }
        return words.varde(typ, falt, text);
    }

    /** @return what was done, for people */
    public String handelse() {
        return switch (typ) {
        case LASNING -> Messages.logg_lasning;
        case SKAPAT -> Messages.logg_skapat;
        case ANDRAT -> Messages.logg_andrat;
        case BORTTAGET -> Messages.logg_borttaget;
        case IMPORT -> Messages.logg_import;
        case EXPORT -> Messages.logg_export;
        case GALLRING -> Messages.logg_gallring;
        };
    }
}
