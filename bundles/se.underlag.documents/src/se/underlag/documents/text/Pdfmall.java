package se.underlag.documents.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A service that makes PDF of XHTML templates. {@code {{falt}}} in a text is a field, also in {@code <title>} and in the attributes {@code alt},
 * {@code title} and {@code content}. An element with {@code data-rad="priser"} is repeated for each row of the group; with
 * {@code data-om="falt"} it is left out when the field is empty, with {@code data-utan="falt"} when it is not.
 *
 * <p>The PDF is tagged (PDF/UA) and made to be kept (PDF/A-2a), says its language, and carries its fonts: the family {@code Underlag}, regular,
 * italic and bold, is always there. A template reaches nothing outside itself, neither files nor the network, and runs no script.
 */
public interface Pdfmall {

    /**
     * @param xhtml well-formed XHTML without DOCTYPE, {@code <html lang="sv-SE">} with a {@code <title>}
     * @param bilder pictures (PNG or JPEG) that the template shows as {@code <img src="bild:namn"/>}; maybe none
     * @return the PDF
     * @throws DokumentException when the template cannot be used
     */
    byte[] fyll(String xhtml, Dokumentfalt falt, Map<String, byte[]> bilder);

    /** As {@link #fyll(String, Dokumentfalt, Map)} without pictures. */
    default byte[] fyll(String xhtml, Dokumentfalt falt) {
        return fyll(xhtml, falt, Map.of());
    }

    /** As {@link Wordmall#kontrollera}, for an XHTML template. */
    List<Mallfynd> kontrollera(String xhtml, Set<String> kanda);
}
