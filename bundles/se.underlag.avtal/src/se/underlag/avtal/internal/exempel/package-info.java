/** The invented placements of the demo municipality: every state of every flow, brought about step by step through the service, so that all guards hold. */
package se.underlag.avtal.internal.exempel;
