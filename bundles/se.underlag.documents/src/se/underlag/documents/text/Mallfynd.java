package se.underlag.documents.text;

import java.util.Objects;

/**
 * Something to know about a template before it is used.
 *
 * @param slag what was found
 * @param falt the field's name, empty when it is not about a field
 * @param plats where in the template, for a person: "sidhuvudet", "rad 3 i tabell 2", a few words of the paragraph; empty for the whole
 * @param text the whole message in the user's language, with what to do
 */
public record Mallfynd(Slag slag, String falt, String plats, String text) {

    /** The kinds of finding. */
    public enum Slag {
        /** The template cannot be used at all: not a .docx, macros, revision marks, something from outside. */
        OANVANDBAR,
        /** It names a field that does not exist; nothing could stand there. */
        OKANT_FALT,
        /** A field that exists is not used; often as intended. */
        OANVANT_FALT;

        /** @return whether the template cannot be filled */
        public boolean hindrar() {
            return this != OANVANT_FALT;
        }
    }

    /** Nothing may be null. */
    public Mallfynd {
        Objects.requireNonNull(slag);
        Objects.requireNonNull(falt);
        Objects.requireNonNull(plats);
        Objects.requireNonNull(text);
    }
}
