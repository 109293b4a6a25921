/** The window of the search, and its commands. */
package se.underlag.ui.internal.sok;
