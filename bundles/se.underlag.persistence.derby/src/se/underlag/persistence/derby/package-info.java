/** The store in an embedded Apache Derby database: a folder of this machine that one process at a time may open. */
package se.underlag.persistence.derby;
