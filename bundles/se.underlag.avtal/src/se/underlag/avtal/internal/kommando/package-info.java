/** Placements without a window: the same steps, statuses and reasons as buttons and tasks show. */
package se.underlag.avtal.internal.kommando;
