/** A robot for our own windows: finds widgets and works them as a person would, from any thread, inside the product or without it. */
package se.underlag.testing.ui;
