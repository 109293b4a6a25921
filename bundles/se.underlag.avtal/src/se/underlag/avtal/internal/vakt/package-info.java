/** What must hold before a step of a placement, one small class per rule. Pure: each looks at an image of the case and at the day. */
package se.underlag.avtal.internal.vakt;
