/** The windows of the reading log and of weeding. */
package se.underlag.sekretess.ui;
