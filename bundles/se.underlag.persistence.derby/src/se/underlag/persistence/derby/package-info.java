/** Hands the persistence layer a data source of the embedded Derby database. */
package se.underlag.persistence.derby;
