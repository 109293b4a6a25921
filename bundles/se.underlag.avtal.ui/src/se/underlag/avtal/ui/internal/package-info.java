/** Words that all windows of placements share. */
package se.underlag.avtal.ui.internal;
