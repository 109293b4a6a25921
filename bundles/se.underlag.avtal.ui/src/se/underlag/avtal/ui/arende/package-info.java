/** A case: where it stands, its steps, the price held against the document, its history and documents. */
package se.underlag.avtal.ui.arende;
