/**
 * Streams .xlsx and .xlsm. One way: file type → package (ZIP within limits) → parts (StAX) → workbook, styles, texts → rows.
 */
package se.underlag.documents.internal.lasning;
