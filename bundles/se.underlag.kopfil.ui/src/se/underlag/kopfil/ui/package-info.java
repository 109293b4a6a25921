/** The köpfil in the window: editor, wizards and problems. */
package se.underlag.kopfil.ui;
