/** Loading and saving without knowing how: repository, unit of work, conflicts and change sets. */
package se.underlag.persistence;
