/** The overview page of a köpfil: how it stands, at a glance. */
package se.underlag.kopfil.ui.oversikt;
