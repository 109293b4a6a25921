/** The checks of a köpfil's rows, one class each, and what runs them. The same checks look at files and at stored rows. */
package se.underlag.kopfil.internal.kontroll;
