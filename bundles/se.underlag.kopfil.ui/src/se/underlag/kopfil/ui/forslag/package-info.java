/** Proposals from placeringsavtal in the window: the notice in the editor's head, the list, and what accepting one would do. */
package se.underlag.kopfil.ui.forslag;
