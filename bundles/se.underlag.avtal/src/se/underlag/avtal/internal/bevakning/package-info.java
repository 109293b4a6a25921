/** Deadlines of placements and the next steps of their cases, as tasks. Each rule is one small service over images; how they are read is one place. */
package se.underlag.avtal.internal.bevakning;
