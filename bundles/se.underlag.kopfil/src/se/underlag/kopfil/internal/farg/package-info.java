/** Which marks a table bears, and what they are called. */
package se.underlag.kopfil.internal.farg;
