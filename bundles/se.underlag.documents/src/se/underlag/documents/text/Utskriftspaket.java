package se.underlag.documents.text;

import java.util.List;

/** A service that joins PDFs to one file to print, in order and with copies. Structure tags and bookmarks are kept. */
public interface Utskriftspaket {

    /**
     * One document of the pack.
     *
     * @param pdf its bytes
     * @param exemplar how many times it is printed, at least one
     */
    record Utskrift(byte[] pdf, int exemplar) {

        /** At least one copy. */
        public Utskrift {
            if (exemplar < 1) {
                throw new IllegalArgumentException("copies: " + exemplar);
            }
        }
    }

    /**
     * @param delar at least one document
     * @param titel of the whole, without personal data: it shows in the window's title
     * @param dubbelsidigt whether an empty page shall follow where the next document would else begin on a back
     * @return one PDF
     * @throws DokumentException when a part is no PDF or is locked by a password
     */
    byte[] samla(List<Utskrift> delar, String titel, boolean dubbelsidigt);
}
