/** Word documents as packages of XML parts: reading them within limits, filling fields, and taking away what tells of their making. */
package se.underlag.documents.internal.word;
