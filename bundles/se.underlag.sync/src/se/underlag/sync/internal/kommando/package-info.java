/** The commands of the replica. */
package se.underlag.sync.internal.kommando;
