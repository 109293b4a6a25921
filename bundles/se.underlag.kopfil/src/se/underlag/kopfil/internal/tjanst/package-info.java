/** The service of köpfiler: asks for permission, opens units of work and hands the work to the rooms beside it. */
package se.underlag.kopfil.internal.tjanst;
