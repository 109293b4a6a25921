package se.underlag.sync.internal.kommando;

import java.util.ArrayList;
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
import se.underlag.spi.synk.Synktjanst;

/** {@code underlag konflikter}: what was changed both here and by somebody else, field by field. */
@Component
public final class KonflikterKommando implements Kommando {

    private final Synktjanst service;

    /** @param service the replica */
    @Activate public KonflikterKommando(@Reference Synktjanst service) {
        this.service = service;
    }

    @Override public String namn() {
        return "konflikter";
    }

    @Override public String bruk() {
        return "[--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpKonflikter;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        if (!rad.fria().isEmpty()) {
            throw new Kommandofel(NLS.bind(Messages.ingetArgument, namn()));
        }
        List<Konflikt> conflicts = service.konflikter();
        if (rad.json()) {
            List<Map<String, Object>> fields = new ArrayList<>();
            conflicts.forEach(c -> fields.addAll(json(c)));
            rad.ut().println(Json.write(Json.objekt("konflikter", fields)));
        } else if (conflicts.isEmpty()) {
            rad.ut().println(Messages.ingaKonflikter);
        } else {
            conflicts.forEach(c -> skriv(c, rad));
        }
        return conflicts.isEmpty() ? 0 : 1;
    }

    private static List<Map<String, Object>> json(Konflikt conflict) {
        if (conflict.slag() != Konflikt.Slag.ANDRAT_MOT_ANDRAT) {
            return List.of(Json.objekt("id", conflict.id(), "objekt", conflict.objekt(), "falt", Konfliktord.HELA, "bas", null, "min",
                    Konfliktord.mitt(conflict.slag()), "deras", Konfliktord.deras(conflict.slag())));
        }
        return conflict.falt().stream()
                .map(f -> Json.objekt("id", conflict.id(), "objekt", conflict.objekt(), "falt", f.falt(), "bas", f.basText(), "min",
                        f.minText(), "deras", f.derasText()))
                .toList();
    }

    private static void skriv(Konflikt conflict, Kommandorad rad) {
        rad.ut().println(NLS.bind(Messages.konflikt, new Object[] { conflict.id(), conflict.objekt(), conflict.deras() }));
        if (conflict.slag() != Konflikt.Slag.ANDRAT_MOT_ANDRAT) {
            rad.ut().println(NLS.bind(Messages.helaObjektet, Konfliktord.mitt(conflict.slag()), Konfliktord.deras(conflict.slag())));
        } else {
            for (Falt field : conflict.falt()) {
                rad.ut().println(NLS.bind(Messages.konfliktfalt,
                        new Object[] { field.falt(), text(field.basText()), text(field.minText()), text(field.derasText()) }));
            }
        }
    }

    private static String text(String value) {
        return value == null ? Messages.tomt : value;
    }
}
