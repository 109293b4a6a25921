/** How a login is made. */
package se.underlag.security.internal.inloggning;
