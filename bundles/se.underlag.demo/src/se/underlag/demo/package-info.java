/** An invented municipality to learn and to test on. */
package se.underlag.demo;
