/** Hands the persistence layer a data source of a shared PostgreSQL database. */
package se.underlag.persistence.postgresql;
