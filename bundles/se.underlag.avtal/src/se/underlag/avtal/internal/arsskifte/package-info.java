/** The turn of the year: what avtal without an end propose to the next year's köpfil, made by command or from the start page (KF-07). */
package se.underlag.avtal.internal.arsskifte;
