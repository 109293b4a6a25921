/** What the window shows of the modules that run, and what it closes when one stops. */
package se.underlag.ui.internal.modul;
