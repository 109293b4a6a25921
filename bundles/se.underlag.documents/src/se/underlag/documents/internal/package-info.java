/** Texts of the bundle. */
package se.underlag.documents.internal;
