/** The services and commands of operations. */
package se.underlag.drift.internal;
