/** Windows of the shared database: how things stand, what waits, what collides. */
package se.underlag.sync.ui;
