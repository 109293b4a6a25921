/** The protocol spoken straight to PostgreSQL, by functions and ordinary statements of the person's own login. */
package se.underlag.sync.internal.jdbc;
