/** What our own workbooks carry beside what is seen: row ids, actual amounts under green cells, and events, so that they come back without loss. */
package se.underlag.kopfil.internal.utbyte;
