/** Values and calendar that every other bundle stands on: periods, amounts, identities and working days. Plain Java. */
package se.underlag.base;
