/** The application without a window: finds the command that was asked for among the services and runs it. */
package se.underlag.cli;
