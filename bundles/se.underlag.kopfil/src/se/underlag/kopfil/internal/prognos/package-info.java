/** How the prognos actions are worked out: the days a row pays for, and one class for each kind of action. */
package se.underlag.kopfil.internal.prognos;
