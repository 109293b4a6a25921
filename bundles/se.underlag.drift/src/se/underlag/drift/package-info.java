/** Keeping the store alive: backup, restore and measuring. */
package se.underlag.drift;
