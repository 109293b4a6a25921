package se.underlag.avtal;

import java.time.Instant;
import java.time.LocalDate;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;

/** A step that was taken. @param orsak reason for a deviation, null where there was none */
public record Stegbild(String steg, String regel, Placeringstillstand fran, Placeringstillstand till, LocalDate dag, Instant tid, String utfortAv,
        Roll roll,
        String orsak, String notering) {
}
