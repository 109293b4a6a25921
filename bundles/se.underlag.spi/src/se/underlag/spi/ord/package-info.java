/** What the model is called by people. */
package se.underlag.spi.ord;
