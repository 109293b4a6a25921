/** Köpfiler: reading, checking, keeping and writing them. The API of the module; the rooms behind it are internal. */
package se.underlag.kopfil;
