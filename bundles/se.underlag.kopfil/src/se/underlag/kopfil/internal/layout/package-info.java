/** Finds out what the columns of a sheet mean: where the table begins, which column is which field or month, and which year. Knows no rows. */
package se.underlag.kopfil.internal.layout;
