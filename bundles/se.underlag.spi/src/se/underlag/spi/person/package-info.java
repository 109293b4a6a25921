/** The person card: what modules know of a person, collected by a service and shown by the window. */
package se.underlag.spi.person;
