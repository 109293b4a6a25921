/** What a new call-off can be chosen from. */
package se.underlag.avtal.internal.start;
