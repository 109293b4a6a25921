/** PDF: made of XHTML templates with fonts and tags, and joined to print packs. */
package se.underlag.documents.internal.pdf;
