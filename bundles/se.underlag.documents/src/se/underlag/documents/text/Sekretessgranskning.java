package se.underlag.documents.text;

import java.util.List;
import se.underlag.documents.internal.sekretess.Sekretessord;

/** Looks for names and identity numbers where they must not stand: in subject, body and file names of a message (A28). Pure. */
public final class Sekretessgranskning {

    /** Where something was found. */
    public enum Plats {
        AMNE, TEXT, FILNAMN
    }

    /** What was found. */
    public enum Slag {
        /** One of the words that must not be there: a name or a part of one. */
        NAMN,
        /** An identity number: one that was given, in any written form, or any that has the form and the right check digit. */
        IDENTITET
    }

    /**
     * A finding.
     *
     * @param fynd as it stands in the text; show it, never log it
     */
    public record Traff(Plats plats, Slag slag, String fynd) {
    }

    /**
     * What must not be told.
     *
     * @param namn full names; each part of at least two letters is looked for as a word of its own, with genitive s, whatever its case and
     *        with å, ä, ö written as a, a, o too
     * @param identiteter identity numbers as they are kept, with or without century and hyphen
     */
    public record Skyddat(List<String> namn, List<String> identiteter) {

        /** Lists are copied. */
        public Skyddat {
            namn = List.copyOf(namn);
            identiteter = List.copyOf(identiteter);
        }
    }

    private Sekretessgranskning() {
    }

    /** @return what must be taken away before the message is handed out, in the order subject, body, file names; empty when it may go */
    public static List<Traff> granska(String amne, String text, List<String> filnamn, Skyddat skyddat) {
        return Sekretessord.of(skyddat).granska(amne, text, filnamn);
    }

    /** @return as {@link #granska(String, String, List, Skyddat)} for a whole message; what the attachments hold is not read */
    public static List<Traff> granska(Epostpaket paket, Skyddat skyddat) {
        return granska(paket.amne(), paket.text(), paket.bilagor().stream().map(Epostpaket.Bilaga::filnamn).toList(), skyddat);
    }
}
