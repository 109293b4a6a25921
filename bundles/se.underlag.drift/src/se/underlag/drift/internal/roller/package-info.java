/** Commands about users and roles. */
package se.underlag.drift.internal.roller;
