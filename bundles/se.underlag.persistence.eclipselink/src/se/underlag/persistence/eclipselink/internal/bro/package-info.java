/** The bridge between EMF and EclipseLink: every column is a direct mapping, values go through {@code eGet} and {@code eSet}. */
package se.underlag.persistence.eclipselink.internal.bro;
