/** What modules let a person search for and open: sources, questions, hits, and what a hit means. */
package se.underlag.spi.sok;
