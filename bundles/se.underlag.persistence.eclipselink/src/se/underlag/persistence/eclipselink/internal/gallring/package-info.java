/** Carries out a reviewed list of weeding (S42) on the tables of the model. */
package se.underlag.persistence.eclipselink.internal.gallring;
