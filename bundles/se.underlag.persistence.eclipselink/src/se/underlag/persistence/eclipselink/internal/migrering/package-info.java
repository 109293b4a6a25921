/** Brings a database to the schema of this product: Flyway, one folder of SQL per dialect. */
package se.underlag.persistence.eclipselink.internal.migrering;
