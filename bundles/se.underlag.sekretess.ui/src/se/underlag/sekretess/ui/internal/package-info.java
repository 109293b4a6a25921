/** Words and columns of the windows. */
package se.underlag.sekretess.ui.internal;
