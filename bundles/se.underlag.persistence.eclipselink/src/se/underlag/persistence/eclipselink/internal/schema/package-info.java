/** The tables and columns that the Ecore model implies. The descriptors, the log writer and the test of the migrations all read them here. */
package se.underlag.persistence.eclipselink.internal.schema;
