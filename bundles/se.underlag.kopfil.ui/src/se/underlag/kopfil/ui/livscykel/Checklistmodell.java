package se.underlag.kopfil.ui.livscykel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.livscykel.Checklistrad;

/** A checklist while it is edited. No widgets. */
final class Checklistmodell {

    private final List<Punkt> punkter = new ArrayList<>();

    /** A question being edited; days as they are typed. */
    static final class Punkt {

        private final String id;
        private String regel;
        private String text;
        private String from;
        private String tom;

        private Punkt(String id, String regel, String text, String from, String tom) {
            this.id = id;
            this.regel = regel;
            this.text = text;
            this.from = from;
            this.tom = tom;
        }

        String regel() {
            return regel;
        }

        String text() {
            return text;
        }

        String from() {
            return from;
        }

        String tom() {
            return tom;
        }

        /** @param kolumn 0 text, 1 rule, 2 first day, 3 last day */
        void satt(int kolumn, String varde) {
            String kort = varde.strip();
            switch (kolumn) {
            case 0 -> text = kort;
            case 1 -> regel = kort;
            case 2 -> from = kort;
            case 3 -> tom = kort;
            default -> throw new IllegalArgumentException("No column " + kolumn);
            }
        }

        /** @param kolumn as in {@link #satt} */
        String varde(int kolumn) {
            return switch (kolumn) {
            case 0 -> text;
            case 1 -> regel;
            case 2 -> from;
            case 3 -> tom;
            default -> throw new IllegalArgumentException("No column " + kolumn);
            };
        }
    }

    /** @param egna whether the rows are those of what is edited; those of a template become new ones */
    Checklistmodell(List<Checklistrad> rader, boolean egna) {
        rader.forEach(rad -> punkter.add(new Punkt(egna ? rad.id() : null, tomt(rad.regel()), rad.text(), dag(rad.from()), dag(rad.tom()))));
    }

    private static String tomt(String text) {
        return text == null ? "" : text;
    }

    private static String dag(LocalDate dag) {
        return dag == null ? "" : dag.toString();
    }

    List<Punkt> punkter() {
        return punkter;
    }

    Punkt ny(String text) {
        Punkt ny = new Punkt(null, "", text, "", "");
        punkter.add(ny);
        return ny;
    }

    void taBort(Punkt punkt) {
        punkter.remove(punkt);
    }

    /** @param steg -1 for up, 1 for down */
    void flytta(Punkt punkt, int steg) {
        int index = punkter.indexOf(punkt);
        int till = index + steg;
        if (index >= 0 && till >= 0 && till < punkter.size()) {
            punkter.remove(index);
            punkter.add(till, punkt);
        }
    }

    /** @return what is wrong, as a sentence that says what to do */
    Optional<String> fel() {
        for (Punkt punkt : punkter) {
            if (punkt.text.isEmpty()) {
                return Optional.of(Messages.checklistaTomFraga);
            }
            if (!lasbar(punkt.from) || !lasbar(punkt.tom)) {
                return Optional.of(NLS.bind(Messages.checklistaFelDag, lasbar(punkt.from) ? punkt.tom : punkt.from));
            }
            if (!punkt.from.isEmpty() && !punkt.tom.isEmpty() && LocalDate.parse(punkt.tom).isBefore(LocalDate.parse(punkt.from))) {
                return Optional.of(NLS.bind(Messages.checklistaOmvand, punkt.text));
            }
        }
        return Optional.empty();
    }

    private static boolean lasbar(String dag) {
        try {
            return dag.isEmpty() || LocalDate.parse(dag) != null;
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    List<Checklistrad> rader() {
        return punkter.stream().map(punkt -> new Checklistrad(punkt.id, punkt.regel.isEmpty() ? null : punkt.regel, punkt.text,
                punkt.from.isEmpty() ? null : LocalDate.parse(punkt.from), punkt.tom.isEmpty() ? null : LocalDate.parse(punkt.tom))).toList();
    }
}
