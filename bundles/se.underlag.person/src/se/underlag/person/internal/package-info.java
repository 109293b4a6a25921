/** The person card and the search for persons and beslut, over all units that the actor may read. */
package se.underlag.person.internal;
