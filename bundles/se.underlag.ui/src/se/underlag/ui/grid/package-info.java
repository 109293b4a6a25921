/**
 * The one grid of the product: columns are described, the kit does layers, keys, clipboard, totals, marks, themes and accessibility.
 * No part outside this package touches a NatTable layer. Edits become operations of an {@link se.underlag.ui.edit.EditHistory}.
 */
package se.underlag.ui.grid;
