/** A stored köpfil as a workbook that people can use and that comes back without loss. */
package se.underlag.kopfil.internal.export;
