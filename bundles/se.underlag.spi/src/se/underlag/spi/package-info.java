/** What modules plug into and meet through. Interfaces and values only; the services behind them are found at run time. */
package se.underlag.spi;
