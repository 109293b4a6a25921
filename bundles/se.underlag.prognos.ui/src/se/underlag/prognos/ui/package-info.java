/** The prognos in the window: table and chart. */
package se.underlag.prognos.ui;
