/** Commands of placements: begin a flow, take the next step. */
package se.underlag.avtal.ui.kommando;
