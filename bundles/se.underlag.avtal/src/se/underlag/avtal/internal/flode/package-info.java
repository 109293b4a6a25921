/** The flows of a placement as processes: which steps there are, in which order, by whom and under which guards (rules 1.3). Pure. */
package se.underlag.avtal.internal.flode;
