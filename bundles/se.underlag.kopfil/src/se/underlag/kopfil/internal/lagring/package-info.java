/** Stored köpfiler: what stands in the database as the images that checks, plans and workbooks are made from. */
package se.underlag.kopfil.internal.lagring;
