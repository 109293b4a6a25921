package se.underlag.avtal.internal.flode;

import static se.underlag.avtal.internal.flode.Flodessteg.sidosteg;
import static se.underlag.avtal.internal.flode.Flodessteg.steg;
import static se.underlag.model.Placeringstillstand.ARKIVERAT;
import static se.underlag.model.Placeringstillstand.ATERKOMMET;
import static se.underlag.model.Placeringstillstand.AVBRUTET;
import static se.underlag.model.Placeringstillstand.AVTAL_UPPRATTAT;
import static se.underlag.model.Placeringstillstand.BB_BOKAD;
import static se.underlag.model.Placeringstillstand.BB_GENOMFORD;
import static se.underlag.model.Placeringstillstand.BB_SKICKAD;
import static se.underlag.model.Placeringstillstand.SIGNERAT;
import static se.underlag.model.Placeringstillstand.SKICKAT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.vakt.AngivenOrsak;
import se.underlag.avtal.internal.vakt.AvtalsdagarEnligtRutin;
import se.underlag.avtal.internal.vakt.BadaInne;
import se.underlag.avtal.internal.vakt.BedomningGenomford;
import se.underlag.avtal.internal.vakt.IngetUndantag;
import se.underlag.avtal.internal.vakt.KontrollrakningStammer;
import se.underlag.avtal.internal.vakt.SamtidigInformation;
import se.underlag.avtal.internal.vakt.Signerat;
import se.underlag.avtal.internal.vakt.StartBekraftad;
import se.underlag.avtal.internal.vakt.Undantag;
import se.underlag.avtal.internal.vakt.UndantagUpprattatAvLink;
import se.underlag.base.Period;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Vakt;

/**
 * What the flows A, B and C have in common: from the drawn up avtal to the archive, and how a case is broken off. Numbers and rules differ, steps and
 * guards do not.
 *
 * @param uppratta number of the step that draws up the avtal; its exception, correction and check are named after it
 * @param upprattaRegel its rule
 * @param signera number and rule of the signature
 * @param skicka number of the sending
 * @param skickaRegel its rule
 * @param informeraRegel rule of the information to enheten för administration
 * @param arkivRegel rule of return and archive
 * @param treservaRegel rule that wants the Word file without price in Treserva
 * @param bedomningRegel rule that wants the behovsbedömning carried out
 * @param dagar the days that the routine gives the avtal
 * @param startBekraftas whether its start has to be confirmed first (BB-46)
 * @param startvakter what its start is held against when it is drawn up and again when it is sent (BB-11)
 */
record Avtalsdel(String uppratta, String upprattaRegel, String signera, String signeraRegel, String skicka, String skickaRegel, String informeraRegel,
        String arkivRegel, String treservaRegel, String bedomningRegel, Function<Arendebild, Optional<Period>> dagar, boolean startBekraftas,
        List<Vakt<Arendebild>> startvakter) {

    /** States in which flow A, B or C has ended. */
    static final Set<Placeringstillstand> SLUT = Set.of(ARKIVERAT, AVBRUTET);

    /** From the mailed behovsbedömning on; what is filed may be filed late. */
    static final Set<Placeringstillstand> EFTER_MEJL = Set.of(BB_SKICKAD, AVTAL_UPPRATTAT, SIGNERAT, SKICKAT, ATERKOMMET, ARKIVERAT);

    /** While the behovsbedömning may be corrected: from when it is carried out until the avtal is signed. */
    static final Set<Placeringstillstand> FORE_SIGNATUR = Set.of(BB_GENOMFORD, BB_SKICKAD, AVTAL_UPPRATTAT);

    private static final String UNDANTAG = "BB-25";
    private static final String KONTROLL = "BB-18";
    private static final String AVBRYT = "X";

    /** @return the steps that make the avtal, up to its check */
    List<Flodessteg> framTillKontroll() {
        Vakt<Arendebild> rattaDagar = new AvtalsdagarEnligtRutin(upprattaRegel, dagar);
        Vakt<Arendebild> rattRoll = new UndantagUpprattatAvLink();
        List<Vakt<Arendebild>> start = startBekraftas ? List.of(new StartBekraftad()) : List.of();
        return List.of(
                steg(uppratta, Stegart.UPPRATTA, upprattaRegel, BB_SKICKAD, AVTAL_UPPRATTAT).fore(start).fore(new IngetUndantag())
                        .efter(rattaDagar, rattRoll).efter(startvakter),
                steg(uppratta + "u", Stegart.UPPRATTA_UNDANTAG, UNDANTAG, BB_SKICKAD, AVTAL_UPPRATTAT).fore(start).fore(new Undantag())
                        .efter(rattaDagar, rattRoll).efter(startvakter),
                sidosteg(uppratta + "k", Stegart.KONTROLLRAKNA, KONTROLL, Set.of(AVTAL_UPPRATTAT)),
                sidosteg(uppratta + "uk", Stegart.KONTROLLRAKNA_UNDANTAG, KONTROLL, Set.of(AVTAL_UPPRATTAT)).fore(new Undantag()),
                sidosteg(uppratta + "r", Stegart.RATTA, upprattaRegel, Set.of(AVTAL_UPPRATTAT)).fore(new IngetUndantag()).efter(rattaDagar, rattRoll)
                        .efter(startvakter),
                sidosteg(uppratta + "ur", Stegart.RATTA_UNDANTAG, UNDANTAG, Set.of(AVTAL_UPPRATTAT)).fore(new Undantag())
                        .efter(rattaDagar, rattRoll).efter(startvakter));
    }

    /** @return signature, sending, opening for correction, return, archive */
    List<Flodessteg> franSignatur() {
        Vakt<Arendebild> kontroll = new KontrollrakningStammer();
        Vakt<Arendebild> rattRoll = new UndantagUpprattatAvLink();
        return List.of(
                steg(signera, Stegart.SIGNERA, signeraRegel, AVTAL_UPPRATTAT, SIGNERAT).fore(kontroll, rattRoll).efter(new Signerat(signeraRegel)),
                steg(skicka, Stegart.SKICKA, skickaRegel, SIGNERAT, SKICKAT)
                        .fore(new Signerat(signeraRegel), kontroll, new BedomningGenomford(bedomningRegel), rattRoll).fore(startvakter)
                        .efter(new SamtidigInformation(informeraRegel)),
                steg(uppratta + "o", Stegart.OPPNA, upprattaRegel, SIGNERAT, AVTAL_UPPRATTAT).fore(new IngetUndantag()),
                steg(uppratta + "uo", Stegart.OPPNA_UNDANTAG, UNDANTAG, SIGNERAT, AVTAL_UPPRATTAT).fore(new Undantag()),
                steg(skicka + "r", Stegart.ATERKOMMET, arkivRegel, SKICKAT, ATERKOMMET),
                steg(skicka + "a", Stegart.ARKIVERA, arkivRegel, ATERKOMMET, ARKIVERAT).fore(new BadaInne(arkivRegel, treservaRegel)));
    }

    /** @return how a case is broken off while nothing has been sent */
    static Flodessteg avbryt(String regel, Placeringstillstand... tidiga) {
        Set<Placeringstillstand> fran = EnumSet.of(BB_BOKAD, BB_GENOMFORD, BB_SKICKAD, AVTAL_UPPRATTAT, SIGNERAT);
        fran.addAll(List.of(tidiga));
        return new Flodessteg(AVBRYT, Stegart.AVBRYTA, regel, fran, AVBRUTET, List.of(), List.of(new AngivenOrsak(AVBRYT, regel)));
    }
}
