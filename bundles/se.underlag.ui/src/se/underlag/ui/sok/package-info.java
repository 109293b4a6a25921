/** The search over everything that modules let a person find. */
package se.underlag.ui.sok;
