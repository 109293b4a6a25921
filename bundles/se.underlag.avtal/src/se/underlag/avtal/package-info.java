/**
 * Placements bought under a ramavtal: what they cost (BB-18) and how they come about. Cases, steps and images of them are here;
 * how they are stored is not.
 */
package se.underlag.avtal;
