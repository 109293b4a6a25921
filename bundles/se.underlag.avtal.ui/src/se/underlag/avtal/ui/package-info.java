/** The windows of placements: the queues, a case with its steps, and what they are opened with. */
package se.underlag.avtal.ui;
