/** Keeps the model in a relational database through EclipseLink: descriptors from Ecore, migrations, audit. */
package se.underlag.persistence.eclipselink;
