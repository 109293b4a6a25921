/** Spreadsheets in and out: rows of typed cells with their fill. Knows formats, no rules of the domain. */
package se.underlag.documents.kalkyl;
