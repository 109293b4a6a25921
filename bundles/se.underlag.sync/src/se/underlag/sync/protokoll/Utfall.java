package se.underlag.sync.protokoll;

import java.util.List;

/** How the server took a package. Stored there, except when it has to be fetched and rebased first. */
public sealed interface Utfall {

    /** It is stored. @param versioner what each row's version is now */
    record Mottaget(List<Radversion> versioner) implements Utfall {
    }

    /** A row's version is another than the package rests on; nothing is stored. Fetch, rebase, send again. */
    record Foraldrat(List<String> rader) implements Utfall {
    }

    /** A rule of the database says no; nothing is stored. @param kod SQL state or the name of the guard; @param text Swedish, for the user */
    record Avvisat(String kod, String text) implements Utfall {
    }

    /** New rows exist already under other ids, by their natural keys. Rewrite the references and send again. */
    record Finns(List<Tvilling> rader) implements Utfall {
    }

    /** A row and its version. */
    record Radversion(String entitet, String id, long version) {
    }

    /** @param min the id made here; @param serverns the id to use */
    record Tvilling(String entitet, String min, String serverns) {
    }
}
