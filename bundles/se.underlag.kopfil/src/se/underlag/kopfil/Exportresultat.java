package se.underlag.kopfil;

import java.util.List;

/**
 * What an export wrote.
 *
 * @param egenArbetsbok whether the unit's own workbook was changed, and not a new one made
 * @param upplysningar what people should know about the result, such as a comment for which the workbook has no column; in Swedish or the
 *        language of the program
 */
public record Exportresultat(boolean egenArbetsbok, List<String> upplysningar) {
}
