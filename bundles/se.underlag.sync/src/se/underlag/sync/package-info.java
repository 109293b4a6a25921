/** The replica of the shared database and the shared database itself: capture, fetch, rebase, send, conflicts; schema, roles and guards of the server. */
package se.underlag.sync;
