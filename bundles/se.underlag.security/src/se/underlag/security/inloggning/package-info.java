/** Who works in this process, and how the product knows. */
package se.underlag.security.inloggning;
