package se.underlag.persistence.rad;

/**
 * One column of a table.
 *
 * @param namn its name in SQL
 * @param attribut its name in the model, the audit log and in images of rows
 * @param sqltyp a constant of {@link java.sql.Types}; values travel as the texts of {@link Radtext}
 * @param sammanslagning the group of columns that only make sense together, as the model's annotation {@code grupp:pris} says; null for a column that
 *     merges alone
 * @param mal the model class referred to, null when it is no reference
 */
public record Radkolumn(String namn, String attribut, int sqltyp, String sammanslagning, String mal) {
}
