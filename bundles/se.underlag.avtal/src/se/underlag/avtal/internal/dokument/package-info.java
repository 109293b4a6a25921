/** The documents of a placement: which fields they have, which template they are made from, what they must not tell. */
package se.underlag.avtal.internal.dokument;
