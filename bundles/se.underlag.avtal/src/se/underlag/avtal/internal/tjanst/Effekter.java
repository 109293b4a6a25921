package se.underlag.avtal.internal.tjanst;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.underlag.avtal.internal.flode.Stegart;
import se.underlag.spi.forslag.Radforslag;

/** Which effect each kind of step has. */
final class Effekter {

    private static final Effekt INGEN = new Ingeneffekt();

    private final Map<Stegart, Effekt> effekter = new EnumMap<>(Stegart.class);

    /** @param radforslag turns avtal into proposals, empty where no module does */
    Effekter(Optional<Radforslag> radforslag) {
        Forslagslamning forslag = new Forslagslamning(radforslag);
        effekter.put(Stegart.ANTECKNA_KONTAKT, new Behovskontakt(true));
        effekter.put(Stegart.NY_KONTAKT, new Behovskontakt(false));
        effekter.put(Stegart.ANMALA_UPPSAGNING, new Uppsagningsanmalan());
        effekter.put(Stegart.LAMNA_KONTAKT, new Kontakteffekt());
        effekter.put(Stegart.BEKRAFTA_START, new Startbekraftelse());
        effekter.put(Stegart.BEGARA_BB, new Bedomningsbegaran());
        effekter.put(Stegart.BOKA, new Bokaeffekt());
        effekter.put(Stegart.GENOMFORA, new Genomforeffekt());
        effekter.put(Stegart.RATTA_BEDOMNING, new Bedomningsrattelse());
        effekter.put(Stegart.MEJLA, new Bedomningsmejl());
        effekter.put(Stegart.TRESERVA, new Treservaeffekt());
        effekter.put(Stegart.KONTAKTA_LEVERANTOR, new Prisbesked());
        effekter.put(Stegart.UPPRATTA, new Upprattaeffekt(false));
        effekter.put(Stegart.RATTA, new Upprattaeffekt(false));
        effekter.put(Stegart.UPPRATTA_UNDANTAG, new Upprattaeffekt(true));
        effekter.put(Stegart.RATTA_UNDANTAG, new Upprattaeffekt(true));
        effekter.put(Stegart.KONTROLLRAKNA, new Kontrolleffekt());
        effekter.put(Stegart.KONTROLLRAKNA_UNDANTAG, new Kontrolleffekt());
        effekter.put(Stegart.MEDDELA_INFLYTT, new Inflytteffekt());
        effekter.put(Stegart.EXPANSION, new Expansionseffekt());
        effekter.put(Stegart.SIGNERA, new Signeraeffekt());
        effekter.put(Stegart.OPPNA, new Oppnaeffekt());
        effekter.put(Stegart.OPPNA_UNDANTAG, new Oppnaeffekt());
        effekter.put(Stegart.SKICKA, new Skickaeffekt(forslag));
        effekter.put(Stegart.ATERKOMMET, new Aterkomsteffekt());
        effekter.put(Stegart.ARKIVERA, new Arkiveffekt());
        effekter.put(Stegart.FASTSTALLA, new Faststalleffekt(forslag));
        effekter.put(Stegart.AVBRYTA, new Avbrytseffekt());
        effekter.put(Stegart.TA_TILLBAKA, new Avbrytseffekt());
    }

    /** @return the effect; where the step only is noted, one that notes */
    Effekt av(Stegart art) {
        return effekter.getOrDefault(art, INGEN);
    }
}
