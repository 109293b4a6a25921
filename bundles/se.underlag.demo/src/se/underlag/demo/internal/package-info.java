/** The demo municipality: invented persons and placements from a seed, written as köpfiler of three different makes. */
package se.underlag.demo.internal;
