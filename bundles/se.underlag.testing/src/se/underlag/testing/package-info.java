/** Builders and rigs that more than one test bundle needs. */
package se.underlag.testing;
