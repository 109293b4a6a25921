/** Behind {@link se.underlag.kopfil.forslag}: proposals from the prices of avtal, which row they mean, and what accepting them does. */
package se.underlag.kopfil.internal.forslag;
