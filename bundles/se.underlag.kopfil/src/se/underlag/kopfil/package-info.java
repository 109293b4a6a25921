/** The köpfil: its layouts, its rows with meaning, its checks and its import and export. */
package se.underlag.kopfil;
