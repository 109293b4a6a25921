/** A köpfil's life: owner, review, upload as an immutable version, reopening, and how two versions differ. */
package se.underlag.kopfil.livscykel;
