/** The window of document templates: which holds, what was put in its place, replacing and restoring (BB-14, BB-15, BB-22). */
package se.underlag.avtal.ui.mall;
