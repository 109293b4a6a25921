/** The service of placements: reads cases as images, takes steps with their effects, keeps the invariants. One effect class per kind of step. */
package se.underlag.avtal.internal.tjanst;
