/** The unit of work: loads whole aggregates with what they refer to, finds what changed, logs it, saves it, explains conflicts. */
package se.underlag.persistence.eclipselink.internal.enhet;
