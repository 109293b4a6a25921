/** Judges the conditions of conditional formats over the values that a sheet stores; nothing is computed anew. */
package se.underlag.documents.internal.villkor;
