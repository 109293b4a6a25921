/** The store in a shared PostgreSQL database, migrated and backed up by its administrator. */
package se.underlag.persistence.postgresql;
