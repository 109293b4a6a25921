/** Permissions from the roles in the store, and the reading log in it. */
package se.underlag.security.internal;
