/**
 * Two people in one köpfil: what each has changed as images without behaviour, and the three-way merge of them. Pure: no database, no window.
 * The same images are what a recovery draft holds.
 */
package se.underlag.kopfil.sammanslagning;
