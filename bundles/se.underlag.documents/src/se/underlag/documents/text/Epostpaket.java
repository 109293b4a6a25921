package se.underlag.documents.text;

import java.util.List;
import java.util.Objects;

/**
 * A message to be sent by the person's own mail program: saved as .eml it opens as a draft there. Run {@link Sekretessgranskning} over it first (A28).
 *
 * @param till recipients, at least one
 * @param amne subject, one line
 * @param text the body, plain text
 * @param bilagor in the order they shall stand
 */
public record Epostpaket(List<Mottagare> till, String amne, String text, List<Bilaga> bilagor) {

    /**
     * A recipient.
     *
     * @param namn as it shall be shown, maybe empty
     * @param adress mail address, ASCII
     */
    public record Mottagare(String namn, String adress) {
    }

    /**
     * An attachment.
     *
     * @param filnamn with its ending, without folder
     * @param mediatyp as {@code application/pdf}
     */
    public record Bilaga(String filnamn, String mediatyp, byte[] innehall) {

        /** The media type of a Word document. */
        public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        /** The media type of a PDF. */
        public static final String PDF = "application/pdf";
    }

    /** Lists are copied. */
    public Epostpaket {
        till = List.copyOf(till);
        bilagor = List.copyOf(bilagor);
        Objects.requireNonNull(amne);
        Objects.requireNonNull(text);
        if (till.isEmpty()) {
            throw new IllegalArgumentException("no recipient");
        }
    }
}
