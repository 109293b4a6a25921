package se.underlag.drift.internal.roller;

import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.underlag.model.Roll;
import se.underlag.security.Handling;
import se.underlag.security.Handlingsnamn;
import se.underlag.security.Rollnamn;
import se.underlag.security.Rolltabell;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag roller}: what each role may do. Opens no database. */
@Component
public final class RollerKommando implements Kommando {

    @Override public String namn() {
        return "roller";
    }

    @Override public String bruk() {
        return "[--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpRoller;
    }

    @Override public int kor(Kommandorad rad) {
        Rollord.inga(rad, namn() + ' ' + bruk());
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("roller", Stream.of(Roll.values()).map(Rollord::json).toList())));
            return 0;
        }
        for (Roll roll : Roll.values()) {
            rad.ut().println("%s (%s)".formatted(Rollnamn.of(roll), Rollnamn.kod(roll)));
            Stream.of(Handling.values()).filter(handling -> Rolltabell.permits(roll, handling))
                    .forEach(handling -> rad.ut().println("  " + Handlingsnamn.of(handling)));
        }
        return 0;
    }
}
