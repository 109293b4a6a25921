/** Users and their roles, for the systemförvaltare. */
package se.underlag.ui.internal.roller;
