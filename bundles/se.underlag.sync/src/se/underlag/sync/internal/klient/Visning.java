package se.underlag.sync.internal.klient;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.spi.synk.Konflikt;
import se.underlag.spi.synk.Synktjanst;
import se.underlag.spi.synk.Vantande;
import se.underlag.sync.internal.klient.Ko.Plats;
import se.underlag.sync.internal.klient.Replik.Del;

/** What waits and what collides, as people are shown it. */
final class Visning {

    private static final Set<String> PERSONUPPGIFT = Set.of("identitet", "fornamn", "efternamn", "kon");
    private static final String WHOLE = "helhet";

    private final Del del;

    Visning(Del del) {
        this.del = del;
    }

    /** @param login who is logged in */
    List<Vantande> vantande(String login) throws SQLException {
        List<Vantande> waiting = new ArrayList<>();
        for (Plats place : Sandning.ko(del, login).ordna(del.utkorg().oppna())) {
            Utkorgspost post = place.post();
            Vantande.Status status = switch (place.vantan()) {
            case REDO, ANNAN -> Vantande.Status.VANTAR;
            case AVVISAD -> Vantande.Status.AVVISAD;
            case KONFLIKT, VILAR_PA -> Vantande.Status.KONFLIKT;
            };
            String reason = switch (place.vantan()) {
            case REDO -> Messages.vantarNasta;
            case ANNAN -> NLS.bind(Messages.vantarAnnan, post.anvandare());
            case AVVISAD -> NLS.bind(Messages.avvisad, post.text());
            case KONFLIKT -> Messages.vantarKonflikt;
            case VILAR_PA -> Messages.vantarPa;
            };
            waiting.add(new Vantande(post.tx(), post.tid(), objekt(post), status, reason));
        }
        return waiting;
    }

    private List<String> objekt(Utkorgspost post) throws SQLException {
        List<String> names = new ArrayList<>();
        for (Lapp slip : Paketering.hopslagna(post.lappar())) {
            Map<String, String> image = del.rader().las(slip.rad());
            String name = namn(slip.rad().entitet(), image == null ? slip.fore() : image);
            if (!names.contains(name) && !Tabeller.LOGG.equals(slip.rad().entitet())) {
                names.add(name);
            }
        }
        return names;
    }

    List<Konflikt> konflikter() throws SQLException {
        List<Konflikt> open = new ArrayList<>();
        for (Krock conflict : del.krockar().oppna()) {
            open.add(konflikt(conflict));
        }
        return open;
    }

    List<Synktjanst.Lost> losta() throws SQLException {
        List<Synktjanst.Lost> resolved = new ArrayList<>();
        for (Krock conflict : del.krockar().losta()) {
            resolved.add(new Synktjanst.Lost(konflikt(conflict), conflict.lostAv(), conflict.lost(), conflict.valt()));
        }
        return resolved;
    }

    private Konflikt konflikt(Krock conflict) throws SQLException {
        Map<String, String> image = del.rader().las(conflict.rad());
        boolean masked = "Person".equals(conflict.rad().entitet()) && (image == null || "true".equals(image.get("skyddadIdentitet")));
        Map<String, String> all = new LinkedHashMap<>(conflict.bas());
        all.putAll(conflict.min());
        all.putAll(conflict.derasVarden());
        List<Konflikt.Falt> fields = new ArrayList<>();
        Radtabell table = del.tabeller().of(conflict.rad().entitet());
        for (String field : all.keySet()) {
            int index = table.index(field);
            Radkolumn column = index < 0 ? null : table.kolumner().get(index);
            boolean hidden = masked && PERSONUPPGIFT.contains(field);
            boolean whole = conflict.min().keySet().stream().anyMatch(f -> table.index(f) < 0);
            String group = whole ? WHOLE : column == null ? null : column.sammanslagning();
            fields.add(new Konflikt.Falt(field, field, group, conflict.bas().get(field), conflict.min().get(field), conflict.derasVarden().get(field),
                    text(column, conflict.bas().get(field), hidden), text(column, conflict.min().get(field), hidden),
                    text(column, conflict.derasVarden().get(field), hidden)));
        }
        return new Konflikt(conflict.id(), conflict.rad().entitet(), conflict.rad().id(), namn(conflict.rad().entitet(), image), conflict.slag(),
                conflict.minTid(), conflict.deras(), conflict.derasTid(), fields);
    }

    /** A row of a köpfil has no name of its own; whose it is says which one is meant. */
    private String namn(String entity, Map<String, String> image) throws SQLException {
        String person = "Kopfilsrad".equals(entity) && image != null ? image.get("person") : null;
        Map<String, String> whose = person == null ? null : del.rader().las(new Nyckel("Person", person));
        return whose == null ? Objektord.text(entity, image) : NLS.bind(Messages.objekt, Objektord.text(entity, null), Objektord.person(whose));
    }

    /** A reference is shown by what it leads to. */
    private String text(Radkolumn column, String value, boolean hidden) throws SQLException {
        if (value == null || hidden) {
            return value == null ? null : Messages.skyddad;
        }
        if (column != null && column.mal() != null && del.tabeller().of(column.mal()) != null) {
            Map<String, String> target = del.rader().las(new Nyckel(column.mal(), value));
            return target == null ? value : Objektord.text(column.mal(), target);
        }
        return value;
    }
}
