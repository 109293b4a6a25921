/** What windows and commands know of the shared database: how things stand, what waits, what collides. */
package se.underlag.spi.synk;
