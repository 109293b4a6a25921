package se.underlag.documents.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import se.underlag.documents.internal.sekretess.Dokumentsokning;

/**
 * Searches a Word document that must hold no price before it is handed out (BB-15, S41): every part of the package – text, headers, properties,
 * custom XML, comments, revision marks, what is embedded – for amounts and for the words kr, kronor and SEK. Pure.
 */
public final class Prissokning {

    /**
     * A finding.
     *
     * @param del the part of the package
     * @param fynd what stands there
     */
    public record Traff(String del, String fynd) {
    }

    private Prissokning() {
    }

    /**
     * @param docx a .docx
     * @param belopp SEK, in every written form: 3350, 3 350, 3.350, 3 350,00, 3350.00, 3 350:-; zero is not looked for
     * @return everything found; empty when no price is in it
     * @throws DokumentException when it is not a .docx that can be read to its end
     */
    public static List<Traff> sok(byte[] docx, Collection<BigDecimal> belopp) {
        return Dokumentsokning.sok(docx, belopp);
    }
}
