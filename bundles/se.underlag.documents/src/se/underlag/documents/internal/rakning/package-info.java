/**
 * Works out formulas that nobody has worked out: a program that writes workbooks often leaves the values to Excel. A small language and
 * nothing else: no file, no clock, no network and no link is ever reached from here; what is not understood stays without value.
 */
package se.underlag.documents.internal.rakning;
