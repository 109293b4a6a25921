/** Ramavtal and their price lists: how they are kept, and how a list is read from a workbook. */
package se.underlag.avtal.internal.prislista;
