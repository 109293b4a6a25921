package se.underlag.sync.internal.kommando;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.synk.Konflikt;
import se.underlag.spi.synk.Konflikt.Falt;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.Synktjanst;

/** {@code underlag konflikter los}: chooses mine, theirs or another value, for each field of a conflict or for all of them. */
@Component
public final class KonflikterLosKommando implements Kommando {

    private static final String FIELD = "falt";
    private static final String CHOICE = "valj";
    private static final String MINE = "min";
    private static final String THEIRS = "deras";

    private final Synktjanst service;

    /** @param service the replica */
    @Activate public KonflikterLosKommando(@Reference Synktjanst service) {
        this.service = service;
    }

    @Override public String namn() {
        return "konflikter los";
    }

    @Override public String bruk() {
        return "ID [--falt FÄLT] --valj min|deras|VÄRDE … [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of(FIELD + '*', CHOICE + '*');
    }

    @Override public String hjalp() {
        return Messages.hjalpLos;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        if (rad.fria().size() != 1) {
            throw new Kommandofel(Messages.angeKonflikt);
        }
        String id = rad.fria().get(0);
        Konflikt conflict = service.konflikter().stream().filter(c -> c.id().equals(id)).findFirst()
                .orElseThrow(() -> new Kommandofel(NLS.bind(Messages.okandKonflikt, id)));
        service.los(List.of(val(conflict, rad.alla(FIELD), rad.alla(CHOICE))));
        rad.ut().println(rad.json() ? Json.write(Json.objekt("lost", id)) : NLS.bind(Messages.lost, conflict.objekt()));
        return 0;
    }

    private static Konfliktval val(Konflikt conflict, List<String> fields, List<String> choices) {
        boolean whole = conflict.slag() != Konflikt.Slag.ANDRAT_MOT_ANDRAT;
        boolean one = choices.size() == 1 && (fields.isEmpty() || whole);
        if (!one && (choices.isEmpty() || fields.size() != choices.size())) {
            throw new Kommandofel(Messages.angeVal);
        }
        if (whole) {
            if (!List.of(MINE, THEIRS).contains(choices.get(0))) {
                throw new Kommandofel(Messages.minEllerDeras);
            }
            boolean mine = MINE.equals(choices.get(0));
            return new Konfliktval(conflict.id(), Map.of(), mine == Konfliktord.mittBestar(conflict.slag()));
        }
        Map<String, String> values = new HashMap<>();
        for (Falt field : conflict.falt()) {
            int place = fields.indexOf(field.falt());
            if (place < 0 && !one) {
                throw new Kommandofel(NLS.bind(Messages.faltUtanVal, field.falt()));
            }
            values.put(field.falt(), varde(field, choices.get(one ? 0 : place)));
        }
        return new Konfliktval(conflict.id(), values, true);
    }

    private static String varde(Falt field, String choice) {
        return switch (choice) {
        case MINE -> field.min();
        case THEIRS -> field.deras();
        case "" -> null;
        default -> choice;
        };
    }
}
