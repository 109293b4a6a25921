/** The desktop application: start, login and branding. */
package se.underlag.app;
