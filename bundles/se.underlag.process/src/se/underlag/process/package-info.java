/** Processes as small typed state machines: which steps may be taken now, by whom, and why the others may not. Pure. */
package se.underlag.process;
