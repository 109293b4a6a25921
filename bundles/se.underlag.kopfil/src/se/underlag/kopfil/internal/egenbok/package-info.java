/** A stored köpfil written into the workbook that the unit made itself: what differs in meaning is changed, everything else is left alone. */
package se.underlag.kopfil.internal.egenbok;
