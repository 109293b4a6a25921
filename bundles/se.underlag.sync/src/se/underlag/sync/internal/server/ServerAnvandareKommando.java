package se.underlag.sync.internal.server;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import se.underlag.model.Roll;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.rad.Radschema;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.Losenordslasare;

/** {@code underlag server lagg-till-anvandare}: a person's own login with the roles it begins with. */
@Component(service = Kommando.class)
public final class ServerAnvandareKommando extends Serverkommando {

    private static final String SIGNATURE = "signatur";
    private static final String NAME = "namn";
    private static final String ROLE = "roll";
    private static final String UNIT = "enhet";
    private static final String PASSWORD_FILE = "nytt-losenord-fil";
    private static final String NEW_PASSWORD = "nytt-losenord";

    /** @param sources reach the server; @param schema says what it shall hold */
    @Activate public ServerAnvandareKommando(@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE) List<Datakalla> sources,
            @Reference Radschema schema) {
        super(sources, schema);
    }

    @Override public String namn() {
        return "server lagg-till-anvandare";
    }

    @Override public String bruk() {
        return "--signatur S --namn NAMN [--roll ROLL]… [--enhet KOD] [--nytt-losenord | --nytt-losenord-fil FIL] " + CONNECTION + " [--json]";
    }

    @Override Set<String> egna() {
        return Set.of(SIGNATURE, NAME, ROLE + '*', UNIT, PASSWORD_FILE);
    }

    @Override public Set<String> flaggor() {
        return Set.of(NEW_PASSWORD);
    }

    @Override public String hjalp() {
        return Messages.hjalpAnvandare;
    }

    @Override void validate(Kommandorad rad) {
        Anvandarupplagg.demandSignature(rad.krav(SIGNATURE));
        rad.krav(NAME);
        roles(rad);
    }

    @Override int kor(Kommandorad rad, Datakalla.Forbindelse server) throws SQLException {
        char[] given = rad.varde(PASSWORD_FILE).map(rad::fil).map(Losenordslasare::first).orElse(null);
        Anvandarupplagg.Resultat done = new Anvandarupplagg(server).add(rad.krav(SIGNATURE), rad.krav(NAME), roles(rad), rad.varde(UNIT).orElse(null),
                given, rad.har(NEW_PASSWORD));
        if (rad.json()) {
            rad.ut().println(
                    Json.write(Json.objekt("signatur", rad.krav(SIGNATURE), "ny", done.ny(), "roller", done.roller(), "losenord", done.losenord())));
            return 0;
        }
        rad.ut().println(NLS.bind(done.ny() ? Messages.anvandareNy : Messages.anvandareFanns, rad.krav(SIGNATURE), done.roller()));
        if (done.losenord() != null) {
            rad.ut().println(NLS.bind(Messages.engangslosenord, done.losenord()));
        }
        return 0;
    }

    private static List<Roll> roles(Kommandorad rad) {
        return rad.alla(ROLE).stream().map(word -> {
            Roll role = Roll.getByName(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            if (role == null) {
                throw new Kommandofel(NLS.bind(Messages.okandRoll, word, String.join(", ", Roll.VALUES.stream().map(Roll::getName).toList())));
            }
            return role;
        }).toList();
    }
}
