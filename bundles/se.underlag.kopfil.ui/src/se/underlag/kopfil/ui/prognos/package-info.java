/** The guided prognos actions: what each asks for, what it would do month by month, and the dialog that shows it before it is applied. */
package se.underlag.kopfil.ui.prognos;
