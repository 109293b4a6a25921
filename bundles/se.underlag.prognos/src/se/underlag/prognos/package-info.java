/** The prognos: sums of actual and forecast amounts per unit, insats and month. */
package se.underlag.prognos;
