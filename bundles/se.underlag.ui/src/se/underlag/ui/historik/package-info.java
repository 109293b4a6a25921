/** The history of objects in the words of those who read it. */
package se.underlag.ui.historik;
