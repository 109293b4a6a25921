/** What one module proposes to another without seeing it. */
package se.underlag.spi.forslag;
