/** The comparison of what two people have done to the same fields, whatever keeps the two apart: a save that came late, a replica. */
package se.underlag.ui.krock;
