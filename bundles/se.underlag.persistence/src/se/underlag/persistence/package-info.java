/**
 * What the product knows of storage: units of work over model objects, outcomes instead of surprises, backups. No type of JPA or of a
 * database shows here; implementations are services.
 */
package se.underlag.persistence;
