/** Who holds which role on a day: who gets what is sent round, and whether a signature was its owner's to give. Pure. */
package se.underlag.avtal.internal.roll;
