package se.underlag.kopfil.ui.editor;

import java.util.Optional;
import se.underlag.kopfil.Kopfilsinnehall;

/**
 * What is read when an editor opens, all in one job.
 *
 * @param enhet name of the unit, or its id when it may not be read
 * @param farAndra whether the actor may change the file
 * @param utkast what was not saved when the program stopped
 */
record Oppnad(Kopfilsinnehall innehall, String enhet, boolean farAndra, Optional<Utkasterbjudande> utkast) {
}
