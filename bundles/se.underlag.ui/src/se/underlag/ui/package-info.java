/** The shell and the kit of the window: grids, forms, start page, preferences and themes. */
package se.underlag.ui;
