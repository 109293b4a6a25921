/** The prognos: what is decided and what is forecast, per unit, insats and month, never mixed (PR-02). */
package se.underlag.prognos;
