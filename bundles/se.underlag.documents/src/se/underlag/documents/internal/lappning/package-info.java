/**
 * Changes somebody's own workbook in place. Bytes are looked at tag by tag and copied as they are; only what is to be different is written anew,
 * and every other part of the package goes over as it is packed.
 */
package se.underlag.documents.internal.lappning;
