/** What placeringsavtal propose to köpfiler (BB-34, BB-45, BB-60, A8): seen before it is accepted, accepted or turned down by who keeps the file. */
package se.underlag.kopfil.forslag;
