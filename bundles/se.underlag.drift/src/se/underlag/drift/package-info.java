/** Operations: what a new database begins with, and its backups. Nothing of the domain's rules. */
package se.underlag.drift;
