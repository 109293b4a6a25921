/** Weeding of personal data (S42): what is to go, who takes it away where, and what stands there afterwards. */
package se.underlag.persistence.gallring;
