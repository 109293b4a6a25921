/** The key of an encrypted database, and the file in which a password wraps it. Plain Java; no database product. */
package se.underlag.persistence.nyckel;
