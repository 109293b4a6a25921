/** Tasks and deadlines: what modules contribute, and what the start page, the calendar and the command line show. */
package se.underlag.spi.uppgift;
