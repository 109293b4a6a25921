/** The domain model, generated from Ecore. */
package se.underlag.model;
