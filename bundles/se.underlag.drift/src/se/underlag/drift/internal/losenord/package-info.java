/** The commands about the password of the local database. */
package se.underlag.drift.internal.losenord;
