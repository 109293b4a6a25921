/** The placement of a person on one axis of time, drawn and as a table. */
package se.underlag.avtal.ui.tidslinje;
