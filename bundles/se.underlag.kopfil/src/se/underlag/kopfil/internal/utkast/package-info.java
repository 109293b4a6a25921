/** Writes recovery drafts as text and keeps them. */
package se.underlag.kopfil.internal.utkast;
