package se.underlag.avtal.internal.tjanst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.underlag.model.Dokumenttyp;

/** What an effect leaves behind besides the changed objects: words for who acted, a note for the history, documents to make. */
final class Foljd {

    private final List<String> meddelanden = new ArrayList<>();
    private final Set<Dokumenttyp> dokument = EnumSet.noneOf(Dokumenttyp.class);
    private final List<String> notering = new ArrayList<>();
    private LocalDate dag;

    /** Tells who acted. */
    void meddela(String text) {
        meddelanden.add(text);
    }

    /** Tells who acted, and keeps it in the history. Without personal data. */
    void notera(String text) {
        meddela(text);
        notering.add(text);
    }

    /** Keeps it in the history only. */
    void anteckna(String text) {
        if (text != null && !text.isBlank()) {
            notering.add(text);
        }
    }

    /** The day the step happened, where it is another than today. */
    void dag(LocalDate day) {
        dag = day;
    }

    void dokument(Dokumenttyp... typer) {
        dokument.addAll(List.of(typer));
    }

    List<String> meddelanden() {
        return meddelanden;
    }

    Set<Dokumenttyp> dokument() {
        return dokument;
    }

    String notering() {
        return notering.isEmpty() ? null : String.join("\n", notering);
    }

    LocalDate dag() {
        return dag;
    }
}
