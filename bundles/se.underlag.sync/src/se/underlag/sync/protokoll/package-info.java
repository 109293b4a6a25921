/** What a replica and the shared database say to each other, whatever carries it. */
package se.underlag.sync.protokoll;
