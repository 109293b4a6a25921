/** Excel, Word and PDF in and out. Knows cells, fills and addresses, no domain rules. */
package se.underlag.documents;
