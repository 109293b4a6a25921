/** Taking a step and starting a flow: what is asked for, what is typed, and what became of it. */
package se.underlag.avtal.ui.steg;
