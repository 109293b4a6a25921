/** The store on EclipseLink: descriptors made from the Ecore model at start, migrations, units of work with their audit log. */
package se.underlag.persistence.eclipselink;
