package se.underlag.avtal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.base.Period;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;

/**
 * A placement's case, whole and immutable: what guards look at and windows show.
 *
 * @param id of the case
 * @param version it was read with
 * @param referens what it is called outside the house (A28)
 * @param beslutsnr number of the decision, null when none is known yet
 * @param beslut days of the decision, open at either end
 * @param insats kind of insats
 * @param bedomning its behovsbedömning, null before
 * @param avtal the avtal it makes or ends, null before
 * @param foregaende the avtal that runs before, null in a new avrop
 * @param inflyttning null before
 * @param kontaktuppgift how to reach who is to be interviewed (BB-12, BB-47)
 * @param steg the steps taken, oldest first
 */
public record Arendebild(String id, long version, String enhetId, String enhet, String referens, Flode flode, Placeringstillstand tillstand,
        LocalDate startad, LocalDate avslutad, Personbild person, String beslutsnr, Period beslut, String insats, String leverantorId,
        String leverantor,
        String boendeId, String boende, String kontaktuppgift, Bedomningsbild bedomning, Avtalsbild avtal, Avtalsbild foregaende,
        Inflyttningsbild inflyttning, Ansvariga ansvariga, List<Stegbild> steg) {

    /** Copies the list. */
    public Arendebild {
        steg = List.copyOf(steg);
    }

    /** @return ids of the steps taken */
    public Set<String> tagna() {
        return steg.stream().map(Stegbild::steg).collect(Collectors.toUnmodifiableSet());
    }

    /** @return the last time that step was taken, empty when it never was */
    public Optional<Stegbild> senast(String stegId) {
        return steg.stream().filter(one -> one.steg().equals(stegId)).reduce((first, second) -> second);
    }

    /** @return whether nothing more is to be done */
    public boolean arAvslutat() {
        return avslutad != null;
    }
}
