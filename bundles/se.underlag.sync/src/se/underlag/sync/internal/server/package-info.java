/** The shared database from its administrator's side: tables of the feed, guards, permissions, users, checks. */
package se.underlag.sync.internal.server;
