/** Ramavtal, their dated prices and the import of price lists, for LINK-samordnare. */
package se.underlag.avtal.ui.ramavtal;
