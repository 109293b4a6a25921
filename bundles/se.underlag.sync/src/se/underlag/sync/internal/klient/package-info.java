/** The replica: what it has to send, what it fetches, how both become one, and what only the user can decide. */
package se.underlag.sync.internal.klient;
