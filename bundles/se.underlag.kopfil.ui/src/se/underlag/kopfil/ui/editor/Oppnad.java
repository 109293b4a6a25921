package se.underlag.kopfil.ui.editor;

import java.util.Optional;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Radval;

/**
 * What is read when an editor opens, all in one job.
 *
 * @param enhet name of the unit, or its id when it may not be read
 * @param farAndra whether the actor may change the file
 * @param utkast what was not saved when the program stopped
 * @param val what rows may refer to beyond the file
 */
record Oppnad(Kopfilsinnehall innehall, String enhet, boolean farAndra, Optional<Utkasterbjudande> utkast, Radval val) {
}
