/** The editor part of the person card and its pages. */
package se.underlag.ui.internal.person;
