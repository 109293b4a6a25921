/** Takes persons out of workbooks, documents and texts, and leaves what they say of others. */
package se.underlag.sekretess.internal.innehall;
