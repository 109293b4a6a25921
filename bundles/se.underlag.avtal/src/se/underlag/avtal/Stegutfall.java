package se.underlag.avtal;

import java.util.List;

/** What became of a step. @param efter the case as it is now; @param meddelanden what else happened, in words; @param dokument what was made */
public record Stegutfall(Arendebild efter, List<String> meddelanden, List<Dokumentbild> dokument) {

    /** Copies the lists. */
    public Stegutfall {
        meddelanden = List.copyOf(meddelanden);
        dokument = List.copyOf(dokument);
    }
}
