/** Who may do what: actors, permissions, roles, module activation and the reading log. */
package se.underlag.security;
