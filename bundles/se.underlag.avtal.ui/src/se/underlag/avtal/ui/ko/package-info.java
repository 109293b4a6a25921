/** The queues: open cases, assessments to book, avtal to sign. */
package se.underlag.avtal.ui.ko;
