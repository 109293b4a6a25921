/** The handbook. */
package se.underlag.help;
