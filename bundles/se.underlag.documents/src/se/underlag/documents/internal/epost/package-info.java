/** Messages as files that mail programs open as drafts. */
package se.underlag.documents.internal.epost;
