/**
 * Writes new .xlsx workbooks straight into the package, row by row: no temporary files but the target's own, bounded memory, and cached
 * values for every formula. Why not by a library: docs/adr.
 */
package se.underlag.documents.internal.skrivning;
