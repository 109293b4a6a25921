/** Shows the handbook. Its chapters are text files that other bundles contribute to the extension point {@code se.underlag.ui.handbok}. */
package se.underlag.ui.internal.handbok;
