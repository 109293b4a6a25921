/**
 * The guided prognos actions (PR-01…07, PR-13, PR-15, PR-16): each a pure function from an image of the köpfil to a plan that tells month by
 * month what it would do, or why it may not be done. A plan is shown first; the steps that carry it out on the model's objects come after.
 */
package se.underlag.kopfil.prognos;
