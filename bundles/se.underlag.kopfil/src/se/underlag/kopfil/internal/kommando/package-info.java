/** The commands of köpfiler and units: read the words, call the service, show the outcome. */
package se.underlag.kopfil.internal.kommando;
