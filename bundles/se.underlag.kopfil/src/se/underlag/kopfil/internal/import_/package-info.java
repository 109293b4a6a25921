/**
 * The import's way: rows of a file are matched with stored rows, compared field by field, planned, and carried out in one unit of work.
 * Everything up to the plan is pure.
 */
package se.underlag.kopfil.internal.import_;
