/** Weeding: who is due, the reviewed list, and what becomes of files. */
package se.underlag.sekretess.internal.gallring;
