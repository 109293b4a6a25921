/**
 * What is masked on the screen: everything secret while the window is in discreet mode, and persons with protected identity until somebody
 * who may has lifted it. A mask has the same width whatever it hides.
 */
package se.underlag.ui.sekretess;
