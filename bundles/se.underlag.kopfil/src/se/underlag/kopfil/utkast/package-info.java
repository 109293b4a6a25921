/** Recovery drafts: the unsaved changes of one person in one köpfil, kept in the database for the case of a crash. */
package se.underlag.kopfil.utkast;
