package se.underlag.sync.internal.server;

import static se.underlag.security.Handling.AVROP_BESLUTA;
import static se.underlag.security.Handling.AVTAL_ARKIVERA;
import static se.underlag.security.Handling.AVTAL_AVBRYTA;
import static se.underlag.security.Handling.AVTAL_LASA;
import static se.underlag.security.Handling.AVTAL_SIGNERA;
import static se.underlag.security.Handling.AVTAL_SKICKA;
import static se.underlag.security.Handling.AVTAL_UNDANTAG;
import static se.underlag.security.Handling.AVTAL_UPPRATTA;
import static se.underlag.security.Handling.AVVIKELSE_GODKANNA;
import static se.underlag.security.Handling.BB_BEGARA;
import static se.underlag.security.Handling.BB_GENOMFORA;
import static se.underlag.security.Handling.BB_KONTAKT;
import static se.underlag.security.Handling.BB_TRESERVA;
import static se.underlag.security.Handling.CHECKLISTA_ANDRA;
import static se.underlag.security.Handling.DOKUMENTMALL_ANDRA;
import static se.underlag.security.Handling.ENHET_ANDRA;
import static se.underlag.security.Handling.ENHET_LASA;
import static se.underlag.security.Handling.EXPANSION_ANDRA;
import static se.underlag.security.Handling.EXPORTLOGG_LASA;
import static se.underlag.security.Handling.GALLRA;
import static se.underlag.security.Handling.HISTORIK_LASA;
import static se.underlag.security.Handling.INFLYTT_MEDDELA;
import static se.underlag.security.Handling.KOPFIL_ANDRA;
import static se.underlag.security.Handling.KOPFIL_BYTA_AGARE;
import static se.underlag.security.Handling.KOPFIL_GRANSKA;
import static se.underlag.security.Handling.KOPFIL_IMPORTERA;
import static se.underlag.security.Handling.KOPFIL_LADDA_UPP;
import static se.underlag.security.Handling.KOPFIL_LASA;
import static se.underlag.security.Handling.KOPFIL_OPPNA_IGEN;
import static se.underlag.security.Handling.LASLOGG_LASA;
import static se.underlag.security.Handling.PARAMETER_ANDRA;
import static se.underlag.security.Handling.PERSON_LASA;
import static se.underlag.security.Handling.PROGNOS_LASA;
import static se.underlag.security.Handling.RAMAVTAL_ANDRA;
import static se.underlag.security.Handling.ROLL_ANDRA;
import static se.underlag.security.Handling.SKYDD_LYFTA;
import static se.underlag.security.Handling.SKYDD_MARKERA;
import static se.underlag.security.Handling.START_BEKRAFTA;
import static se.underlag.security.Handling.UPPSAGNING_ANMALA;
import static se.underlag.security.Handling.UPPSAGNING_FASTSTALLA;
import static se.underlag.security.Handling.UPPSAGNING_MOTTA_AVTAL;
import static se.underlag.security.Handling.UPPSAGNING_MOTTA_PLANERING;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.model.Roll;
import se.underlag.security.Handling;
import se.underlag.security.Rolltabell;

/**
 * Which actions read, make, change and remove the rows of each model class: what the services ask for, class by class. The shared database gets it
 * with roles in the place of actions, which {@link Rolltabell} gives, so that a client past the services may no more than they. What does not stand
 * here is denied. Weeding (S42) goes through the owner's functions and needs no line but that of its lists.
 */
final class Serverratter {

    /** What is done to a row, with the letter that the database has for it. */
    enum Op {
        LASA("L"), NY("N"), ANDRA("A"), TA_BORT("B");

        private final String bokstav;

        Op(String bokstav) {
            this.bokstav = bokstav;
        }

        String bokstav() {
            return bokstav;
        }
    }

    /**
     * One class.
     *
     * @param oppen whether all users read every row: registers without persons
     * @param gemensamLas whether rows without unit are read by all users
     * @param gemensamSkriv whether who may in some unit may store rows without unit too
     */
    record Klass(boolean oppen, boolean gemensamLas, boolean gemensamSkriv, Map<Op, Set<Handling>> handlingar) {

        List<Roll> roller(Op op) {
            return handlingar.getOrDefault(op, Set.of()).stream().flatMap(h -> Rolltabell.roller(h).stream()).distinct().sorted().toList();
        }
    }

    /** Entries of who read and exported; the rest of the log is history. A class of its own among the permissions. */
    static final String LASLOGG = "Laslogg";

    private static final Set<Handling> KOPFIL_SKRIV = EnumSet.of(KOPFIL_ANDRA, KOPFIL_IMPORTERA);
    /** The steps of the flows; which of them whoever may is the services' and the step's own matter. */
    private static final Set<Handling> AVTAL_SKRIV = EnumSet.of(AVROP_BESLUTA, BB_KONTAKT, BB_BEGARA, BB_GENOMFORA, BB_TRESERVA, AVTAL_UPPRATTA,
            AVTAL_UNDANTAG, START_BEKRAFTA, INFLYTT_MEDDELA, EXPANSION_ANDRA, AVTAL_SIGNERA, AVTAL_SKICKA, AVTAL_ARKIVERA, AVTAL_AVBRYTA,
            AVVIKELSE_GODKANNA, UPPSAGNING_ANMALA, UPPSAGNING_MOTTA_AVTAL, UPPSAGNING_MOTTA_PLANERING, UPPSAGNING_FASTSTALLA);
    private static final Set<Handling> PERSON_LAS = EnumSet.of(PERSON_LASA, KOPFIL_LASA, AVTAL_LASA);
    private static final Set<Handling> AVTAL_LAS = EnumSet.of(AVTAL_LASA);
    private static final Set<Handling> INGEN = EnumSet.noneOf(Handling.class);

    /** Registers that are one for all units: the services ask for the right in every unit, and a row's own unit says nothing. */
    private static final Set<String> HELA = Set.of("Anvandare", "RollTilldelning", "Parameter", "Ramavtal", "Boendepris");
    /**
     * What tells of a person or is asked when a weeding is prepared (S42). Who holds the right to weed may read it while that is done, which the log shows; the
     * roles that weed need no other right.
     */
    private static final Set<String> GALLRING_LASER = Set.of("Person", "Foretradare", "Arende", "Beslut", "Placeringsavtal", "Behovsbedomning",
            "Inflyttning", "Placeringsarende", "Placeringssteg", "Dokument", "Fil", "Kopfil", "Kopfilsversion", "Kopfilsrad", "Kopfilsforslag",
            "Forslagsmanad", "Prognoshandelse", "Prognoseffekt");

    private static final Map<String, Klass> TABLE = table();

    private Serverratter() {
    }

    private static Map<String, Klass> table() {
        Map<String, Klass> table = new HashMap<>();
        put(table, oppet(Set.of(ENHET_ANDRA), Set.of(ENHET_ANDRA), INGEN, false), "Organisationsenhet");
        put(table, oppet(Set.of(ROLL_ANDRA), Set.of(ROLL_ANDRA), Set.of(ROLL_ANDRA), false), "Anvandare", "RollTilldelning");
        put(table, oppet(union(KOPFIL_SKRIV, PARAMETER_ANDRA), Set.of(PARAMETER_ANDRA), INGEN, true), "Insatstyp");
        put(table, oppet(union(KOPFIL_SKRIV, RAMAVTAL_ANDRA), union(KOPFIL_SKRIV, RAMAVTAL_ANDRA), Set.of(RAMAVTAL_ANDRA), true), "Leverantor",
                "Boende");
        put(table, oppet(Set.of(RAMAVTAL_ANDRA), Set.of(RAMAVTAL_ANDRA), Set.of(RAMAVTAL_ANDRA), false), "Ramavtal", "Boendepris");
        put(table, oppet(Set.of(PARAMETER_ANDRA), Set.of(PARAMETER_ANDRA), Set.of(PARAMETER_ANDRA), false), "Parameter");
        put(table, oppet(Set.of(DOKUMENTMALL_ANDRA), Set.of(DOKUMENTMALL_ANDRA), Set.of(DOKUMENTMALL_ANDRA), true), "Dokumentmall");
        put(table,
                klass(PERSON_LAS, KOPFIL_SKRIV, union(KOPFIL_SKRIV, SKYDD_MARKERA, SKYDD_LYFTA), KOPFIL_SKRIV),
                "Person", "Foretradare");
        put(table, klass(PERSON_LAS, union(KOPFIL_SKRIV, AVTAL_SKRIV), union(KOPFIL_SKRIV, AVTAL_SKRIV), KOPFIL_SKRIV),
                "Arende",
                "Beslut");
        put(table, klass(union(AVTAL_LAS, KOPFIL_LASA), union(AVTAL_SKRIV, KOPFIL_SKRIV), union(AVTAL_SKRIV, KOPFIL_SKRIV),
                AVTAL_SKRIV), "Placeringsavtal");
        put(table, klass(AVTAL_LAS, AVTAL_SKRIV, AVTAL_SKRIV, AVTAL_SKRIV), "Behovsbedomning", "Inflyttning",
                "Placeringsarende", "Placeringssteg", "Dokument");
        put(table, klass(union(AVTAL_LAS, KOPFIL_LASA), union(AVTAL_SKRIV, KOPFIL_SKRIV), union(AVTAL_SKRIV, KOPFIL_SKRIV),
                union(AVTAL_SKRIV, KOPFIL_SKRIV)), "Kopfilsforslag", "Forslagsmanad");
        put(table, klass(Set.of(KOPFIL_LASA, KOPFIL_BYTA_AGARE), KOPFIL_SKRIV,
                union(KOPFIL_SKRIV, KOPFIL_GRANSKA, KOPFIL_LADDA_UPP, KOPFIL_OPPNA_IGEN, KOPFIL_BYTA_AGARE), Set.of(KOPFIL_ANDRA)), "Kopfil");
        put(table, klass(Set.of(KOPFIL_LASA), Set.of(KOPFIL_LADDA_UPP), INGEN, INGEN), "Kopfilsversion");
        put(table, klass(Set.of(KOPFIL_LASA, PROGNOS_LASA), KOPFIL_SKRIV, KOPFIL_SKRIV, KOPFIL_SKRIV), "Kopfilsrad",
                "Prognoshandelse", "Prognoseffekt");
        put(table, new Klass(false, true, false, ops(Set.of(KOPFIL_LASA, ENHET_LASA), KOPFIL_SKRIV, KOPFIL_SKRIV, KOPFIL_SKRIV)), "Kolumnmall",
                "Mallkolumn");
        put(table, new Klass(false, true, false, ops(Set.of(KOPFIL_LASA, ENHET_LASA), Set.of(CHECKLISTA_ANDRA), Set.of(CHECKLISTA_ANDRA),
                Set.of(CHECKLISTA_ANDRA))), "Checklistpunkt");
        put(table,
                new Klass(false, true, true,
                        ops(union(AVTAL_LAS, KOPFIL_LASA), union(AVTAL_SKRIV, KOPFIL_SKRIV, KOPFIL_LADDA_UPP, DOKUMENTMALL_ANDRA),
                                INGEN, INGEN)),
                "Fil");
        put(table, klass(Set.of(HISTORIK_LASA), INGEN, INGEN, INGEN), "Handelselogg");
        put(table, klass(Set.of(LASLOGG_LASA, EXPORTLOGG_LASA), INGEN, INGEN, INGEN), LASLOGG);
        put(table, klass(Set.of(GALLRA), Set.of(GALLRA), Set.of(GALLRA), INGEN), "Gallringslista", "Gallringspost");
        return Map.copyOf(table);
    }

    private static Klass oppet(Set<Handling> nya, Set<Handling> andra, Set<Handling> taBort, boolean gemensamSkriv) {
        return new Klass(true, true, gemensamSkriv, ops(INGEN, nya, andra, taBort));
    }

    private static Klass klass(Set<Handling> lasa, Set<Handling> nya, Set<Handling> andra, Set<Handling> taBort) {
        return new Klass(false, false, false, ops(lasa, nya, andra, taBort));
    }

    private static Map<Op, Set<Handling>> ops(Set<Handling> lasa, Set<Handling> nya, Set<Handling> andra, Set<Handling> taBort) {
        return Map.of(Op.LASA, lasa, Op.NY, nya, Op.ANDRA, andra, Op.TA_BORT, taBort);
    }

    private static Set<Handling> union(Set<Handling> grund, Handling... fler) {
        Set<Handling> alla = EnumSet.copyOf(grund);
        alla.addAll(List.of(fler));
        return alla;
    }

    private static Set<Handling> union(Set<Handling> ena, Set<Handling> andra, Handling... fler) {
        Set<Handling> alla = union(ena, fler);
        alla.addAll(andra);
        return alla;
    }

    private static void put(Map<String, Klass> table, Klass klass, String... entiteter) {
        for (String entitet : entiteter) {
            table.put(entitet, klass);
        }
    }

    /** @return the class's permissions; for one that nobody has thought of, none */
    static Klass of(String entitet) {
        return TABLE.getOrDefault(entitet, klass(INGEN, INGEN, INGEN, INGEN));
    }

    /** @return whether a right counts only when it is held in every unit */
    static boolean hela(String entitet) {
        return HELA.contains(entitet);
    }

    /** @return whether who weeds may read it while a weeding is prepared */
    static boolean gallringLaser(String entitet) {
        return GALLRING_LASER.contains(entitet);
    }

    /** @return whether somebody has thought of it */
    static boolean known(String entitet) {
        return TABLE.containsKey(entitet);
    }
}
