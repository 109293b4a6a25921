/** What the two logs have in common. */
package se.underlag.sekretess.internal;
