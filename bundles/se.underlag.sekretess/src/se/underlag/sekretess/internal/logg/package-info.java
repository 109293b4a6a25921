/** Reads the log of reading and writing. */
package se.underlag.sekretess.internal.logg;
