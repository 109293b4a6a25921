/** What modules plug into and meet through: service interfaces that a module declares and a shell collects. */
package se.underlag.spi;
