/** Who acts, what they may do in which unit (default deny), and the log of what was read. */
package se.underlag.security;
