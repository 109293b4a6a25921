/** The stored tables as rows of plain values, for what moves whole rows between databases: the shared database and its replicas. */
package se.underlag.persistence.rad;
