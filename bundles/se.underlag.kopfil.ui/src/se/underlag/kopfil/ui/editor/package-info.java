/**
 * The editor of a köpfil: its rows in a grid, actual and forecast apart (PR-02), every edit undoable, checks running behind, saving with a
 * look at what others did. Other rooms meet it through {@code KopfilEditor}, {@code KopfilInput} and {@code Fyndmodell}.
 */
package se.underlag.kopfil.ui.editor;
