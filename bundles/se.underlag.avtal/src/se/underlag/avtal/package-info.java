/** Placements bought under a ramavtal: what they cost (BB-18) and, later, how they come about. So far the commands that work out a price. */
package se.underlag.avtal;
