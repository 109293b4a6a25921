/** The stored tables as rows of plain values, and what a transaction changed in them. */
package se.underlag.persistence.eclipselink.internal.replik;
