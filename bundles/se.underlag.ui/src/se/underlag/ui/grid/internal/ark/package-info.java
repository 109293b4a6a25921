/** A grid on paper and in pictures: what it shows is taken into a sheet, laid out on pages and painted. Knows nothing of NatTable. */
package se.underlag.ui.grid.internal.ark;
