/** What must not be told: names and identity numbers in messages, prices in documents. */
package se.underlag.documents.internal.sekretess;
