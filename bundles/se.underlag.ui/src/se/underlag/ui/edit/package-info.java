/**
 * Editing model objects with undo and redo: small reversible changes, gathered into operations with readable labels, kept in the
 * workbench's own operation history. Knows when the objects differ from what was last saved, and which.
 */
package se.underlag.ui.edit;
