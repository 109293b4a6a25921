/** How a person is let in, locked out for a while and changes the password: dialogs and a page of the preferences. */
package se.underlag.app.internal.inloggning;
