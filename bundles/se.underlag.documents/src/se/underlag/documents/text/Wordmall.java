package se.underlag.documents.text;

import java.util.List;
import java.util.Set;

/**
 * A service that fills templates made in Word (.docx). A field is a merge field ({@code MERGEFIELD person.namn}), a content control whose tag is
 * the field's name, or {@code {{person.namn}}} in the text; in the body, tables, headers, footers, notes and text boxes.
 *
 * <ul>
 * <li>A table row that names a field of a group ({@code {{priser.belopp}}}) is repeated for each of its rows and left out when there is none.
 * <li>A paragraph with {@code {{om falt}}} is left out when the field is empty, with {@code {{utan falt}}} when it is not. Anywhere in a table
 * row, {@code {{rad om falt}}} and {@code {{rad utan falt}}} do the same with the row; a content control with the tag {@code om falt} or
 * {@code utan falt} does it with all it holds.
 * <li>A line break in a text becomes one in the document.
 * </ul>
 *
 * <p>What is handed out says nothing of who made the template or when: authors, times, revision ids, comments, custom properties and custom XML
 * are gone, and so are links to files and templates outside.
 */
public interface Wordmall {

    /**
     * @param docx the template
     * @return the filled document; the same template and fields give the same bytes
     * @throws DokumentException when the template cannot be used ({@link Mallfynd.Slag#hindrar})
     */
    byte[] fyll(byte[] docx, Dokumentfalt falt);

    /**
     * @param docx what somebody wants to use as a template; never throws because of what it holds
     * @param kanda names of the fields that exist, {@link Dokumentfalt#namn}; a group's fields with its name before
     * @return what to know about it, what stops it first
     */
    List<Mallfynd> kontrollera(byte[] docx, Set<String> kanda);
}
