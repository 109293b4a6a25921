/** Reads files, lets the checks look at them and tells what was found: as an answer to the service, as JSON, as lines of text. No database. */
package se.underlag.kopfil.internal.granskning;
