/** The life of a köpfil in the window: the strip in its editor, the upload dialog, the uploaded versions and how they differ. */
package se.underlag.kopfil.ui.livscykel;
