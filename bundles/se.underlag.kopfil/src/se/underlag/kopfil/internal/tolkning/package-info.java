/** Gives rows of a sheet their meaning: amounts, days, persons, what is forecast, what is no data row at all. Reads; judges nothing. */
package se.underlag.kopfil.internal.tolkning;
