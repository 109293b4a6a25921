/** Behind {@link se.underlag.kopfil.livscykel}: each step in one transaction, the format of versions, the comparison and its workbook. */
package se.underlag.kopfil.internal.livscykel;
