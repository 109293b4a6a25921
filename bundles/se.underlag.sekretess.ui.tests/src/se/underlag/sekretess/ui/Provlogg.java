package se.underlag.sekretess.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.underlag.sekretess.LoggException;
import se.underlag.sekretess.Loggfraga;
import se.underlag.sekretess.Loggrad;
import se.underlag.sekretess.Loggrad.Slag;
import se.underlag.sekretess.Loggtjanst;

/** A log of three lines. */
final class Provlogg implements Loggtjanst {

    private final List<Loggfraga> fragor = new ArrayList<>();

    synchronized List<Loggfraga> fragor() {
        return List.copyOf(fragor);
    }

    @Override public synchronized Svar las(Loggfraga fraga) {
        fragor.add(fraga);
        if ("okänd".equals(fraga.person())) {
            throw new LoggException("Ingen person heter så.");
        }
        Instant tid = Instant.parse("2025-06-16T08:00:00Z");
        return new Svar(List.of(
                new Loggrad(tid, "handl", Slag.LASNING, "Kopfil", "Köpfil Placeringar 2025", "Alva Exempelsson", 2, "VUXNA", null, null, null, false),
                new Loggrad(tid, "handl", Slag.ANDRAT, "Kopfilsrad", "Rad i Placeringar 2025", "Alva Exempelsson", 1, "VUXNA", "konto", "4567",
                        "4568", false),
                new Loggrad(tid, "chef", Slag.SKYDD_LYFT, "Person", "Person", "Skyddad identitet", 1, "VUXNA", "skyddadIdentitet", null, "Samtal",
                        true)),
                false);
    }

    @Override public Svar exporter(Loggfraga fraga) {
        return new Svar(List.of(), false);
    }

    @Override public Rapport rapport(String enhetskod, YearMonth manad) {
        return new Rapport(enhetskod, manad, List.of());
    }

    @Override public void skriv(Rapport rapport, Path till) {
        throw new UnsupportedOperationException();
    }

    @Override public void skriv(Svar svar, Path till) {
        throw new UnsupportedOperationException();
    }
}
