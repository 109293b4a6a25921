/** A year in bars with its table beside it: actual and forecast apart, as picture for reports, in words for screen readers. */
package se.underlag.ui.diagram;
