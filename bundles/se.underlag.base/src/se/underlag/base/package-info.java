/** Values and calendar that every bundle shares: periods, amounts, identity numbers, the clock. Plain Java, nothing above it. */
package se.underlag.base;
