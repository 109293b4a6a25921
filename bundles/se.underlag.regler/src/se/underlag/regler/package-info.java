/** Pure domain rules that more than one module needs, one class per rule. */
package se.underlag.regler;
