package se.underlag.avtal.internal.flode;

import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import se.underlag.avtal.Stegnamn;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Modulpid;

/** What steps, states and flows are called. A step is called after what is done in it. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class Stegnamnen implements Stegnamn {

    private final Map<String, String> steg = new HashMap<>();

    /** Reads the names off the flows. */
    public Stegnamnen() {
        Floden floden = new Floden(Datumparametrar.levererade());
        for (Flode flode : Flode.values()) {
            steg.put(floden.start(flode).id(), floden.start(flode).art().namn());
            floden.plan(flode).steg().forEach(one -> steg.put(one.id(), one.art().namn()));
        }
    }

    @Override public String steg(String stegId) {
        return steg.getOrDefault(stegId, stegId);
    }

    @Override public String tillstand(Placeringstillstand tillstand) {
        return switch (tillstand) {
        case STARTAT -> Messages.tillstandStartat;
        case KONTAKT_LAMNAD -> Messages.tillstandKontaktLamnad;
        case KONTAKT_TAGEN -> Messages.tillstandKontaktTagen;
        case BB_BEGARD -> Messages.tillstandBbBegard;
        case BB_BOKAD -> Messages.tillstandBbBokad;
        case BB_GENOMFORD -> Messages.tillstandBbGenomford;
        case BB_SKICKAD -> Messages.tillstandBbSkickad;
        case AVTAL_UPPRATTAT -> Messages.tillstandAvtalUpprattat;
        case SIGNERAT -> Messages.tillstandSignerat;
        case SKICKAT -> Messages.tillstandSkickat;
        case ATERKOMMET -> Messages.tillstandAterkommet;
        case ARKIVERAT -> Messages.tillstandArkiverat;
        case ANMALD -> Messages.tillstandAnmald;
        case UPPSAGT -> Messages.tillstandUppsagt;
        case AVSLUTAT -> Messages.tillstandAvslutat;
        case AVBRUTET -> Messages.tillstandAvbrutet;
        };
    }

    @Override public String flode(Flode flode) {
        return switch (flode) {
        case NYTT_AVROP -> Messages.flodeA;
        case UPPFOLJANDE -> Messages.flodeB;
        case FORANDRADE_BEHOV -> Messages.flodeC;
        case UPPSAGNING -> Messages.flodeU;
        };
    }
}
