package se.underlag.avtal.internal.tjanst;

import java.time.Instant;
import java.time.LocalDate;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.flode.Stegart;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Roll;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Objektnamn;

/**
 * Where a step is taken.
 *
 * @param uow the unit of work that stores everything the step does, or nothing
 * @param arende the case, stored and to be changed
 * @param bild the case before the step
 * @param art what is done
 * @param parametrar those that hold, the store's before the shipped ones
 * @param idag from the injected clock
 * @param nu the one moment of everything that the step does
 * @param signatur who acts
 * @param roll the role that gives the permission; null while fields are only proposed
 * @param skrivare makes the image of the case as the step leaves it
 */
record Lage(UnitOfWork uow, Placeringsarende arende, Arendebild bild, Stegart art, Datumparametrar parametrar, LocalDate idag, Instant nu,
        String signatur, Roll roll, Bildskrivare skrivare) {

    /** @return whether the person is masked for who acts; then nothing that tells where or how somebody is found is proposed */
    boolean dolt() {
        return arende.getPerson() != null && !Objektnamn.person(arende.getPerson()).equals(bild.person().namn());
    }

    /** @return the text as a proposal, null where the person is masked */
    String oppet(String text) {
        return dolt() ? null : text;
    }
}
