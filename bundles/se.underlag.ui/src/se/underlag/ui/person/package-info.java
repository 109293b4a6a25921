/** The person card in the window. */
package se.underlag.ui.person;
