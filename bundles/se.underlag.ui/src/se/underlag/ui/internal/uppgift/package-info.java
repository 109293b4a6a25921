/** The start page: what is to be done, by whom and when, the calendar of deadlines, and what was opened lately. */
package se.underlag.ui.internal.uppgift;
