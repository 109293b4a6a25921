/** The guards of the build: what is true of the whole tree and no single bundle can see. */
package se.underlag.releng.vakt;
