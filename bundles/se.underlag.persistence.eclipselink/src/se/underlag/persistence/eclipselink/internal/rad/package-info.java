/** The tables of the model as plain data, for what moves whole rows. */
package se.underlag.persistence.eclipselink.internal.rad;
