/** Documents made from templates that the municipality can replace: Word, PDF, print packs and mail packages. Knows fields, never what they mean. */
package se.underlag.documents.text;
