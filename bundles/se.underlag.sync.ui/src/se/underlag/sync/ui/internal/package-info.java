/** The view, its tables and the comparison; nothing here is for other bundles. */
package se.underlag.sync.ui.internal;
