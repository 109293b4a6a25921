package se.underlag.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.model.Roll;

/** Writes docs/roller.md from the tables in the code. */
final class Rollskrift {

    private static final String RUBRIK = """
            # Who may do what

            Generated from `Rolltabell`, `Modultabell` and the names in the messages; `RollskriftTest` fails when this page differs. ● the role may do it in the
            units it is held in, on the days it is held. What has no ● is denied, by every service and again by the shared database. A person may hold several
            roles; they add up. A role without a unit holds in all of them. Who takes which step of a placement: [placeringar-roller.md](placeringar-roller.md).

            """;

    private static final String MODULER = """
            ## Modules

            A role has a module when it may do something there (ADR 19). Modules that none of a person's roles has do not start for that person.

            """;

    private static final String ROLLER = """

            ## The roles of rules 1.8

            Twelve roles hold permissions. The others of the list are given one of these, as follows; a role of ours is added when a module needs one.

            | Named in 1.8 | Role here | Why |
            |---|---|---|
            | enhetschef myndighet (EC) | Enhetschef | KF-05, PR-01, BB-10, BB-21; follows up the reading log of the own unit (background 2.7) |
            | biträdande EC | 1:e socialsekreterare; Enhetschef for the days of standing in | reconciles (PR-18), decides and signs only as stand-in (BB-10) |
            | 1:e socialsekreterare | 1:e socialsekreterare | KF-06, KF-12 |
            | socialsekreterare | Socialsekreterare | BB-12, BB-15, BB-19, BB-44 |
            | biståndshandläggare, handläggare | Socialsekreterare | the same work with the person under another name (source 003) |
            | special-handläggare assistans | Socialsekreterare | FK-05 adds no action before invoice control is there |
            | socialadministratör | Socialadministratör | KF-06, BB-16 – BB-24, BB-46 |
            | administratör | Administratör | KF-11 |
            | enheten för administration | Enheten för administration | reads avtal and rows to reconcile invoices (BB-24), opens no person |
            | myndighetschef, avdelningschef | Verksamhetschef | sees sums and rows, opens no person |
            | planeringsledare | Planeringsledare | BB-13, BB-14, BB-20, BB-31 |
            | LINK-samordnare | LINK-samordnare | BB-25; answers for ramavtal and document templates (BB-03) |
            | economicontroller, ekonom, Ekonomienheten | Controller | PR-18, PR-22 |
            | verksamhetscontroller | Verksamhetscontroller | KT-19; reads as a controller but takes nothing out |
            | verksamhetschef | Verksamhetschef | KT-15 |
            | systemförvaltare | Systemförvaltare | runs the system, hands out roles; reads no köpfil, opens no person |
            | Takgruppen | none of its own | its members by their own roles (KT-10) |
            | Bogrupp LSS, Borådet, mobipenansvarig, ASI-ansvarig | none yet | their work (AR-70, AR-80, KT-03, VP-18) is in no module that exists |
            | utförare of all kinds, brukare, företrädare, IVO, Försäkringskassan | none | outside the municipality's authority; they get documents, no login |
            """;

    private Rollskrift() {
    }

    static String skriv() {
        StringBuilder page = new StringBuilder(RUBRIK);
        page.append("## Actions\n\n");
        for (Modul modul : Modul.values()) {
            tabell(page, modul.namn(), handling -> Modultabell.modul(handling).filter(modul::equals).isPresent());
        }
        tabell(page, "Everybody's", handling -> Modultabell.modul(handling).isEmpty());
        page.append(MODULER);
        rubriker(page, "Module");
        for (Modul modul : Modul.values()) {
            rad(page, modul.namn(), "`" + modul.kod() + "`", roll -> Modultabell.moduler(roll).contains(modul));
        }
        return page.append(ROLLER).toString();
    }

    private static void tabell(StringBuilder page, String namn, Predicate<Handling> vilka) {
        page.append("### ").append(namn).append("\n\n");
        rubriker(page, "Action");
        Arrays.stream(Handling.values()).filter(vilka).forEach(
                handling -> rad(page, versal(Handlingsnamn.of(handling)), "`" + Handlingsnamn.kod(handling) + "`",
                        roll -> Rolltabell.permits(roll, handling)));
        page.append('\n');
    }

    private static void rubriker(StringBuilder page, String forsta) {
        page.append(cells(List.of(forsta, "Code"), Rollnamn::of)).append(cells(List.of("---", "---"), roll -> ":-:"));
    }

    private static void rad(StringBuilder page, String namn, String kod, Predicate<Roll> har) {
        page.append(cells(List.of(namn, kod), roll -> har.test(roll) ? "●" : ""));
    }

    private static String cells(List<String> forsta, Function<Roll, String> per) {
        return Stream.concat(forsta.stream(), Stream.of(Roll.values()).map(per)).collect(Collectors.joining(" | ", "| ", " |\n"))
                .replace(" ---", "---").replace("--- ", "---").replace(" :-: ", ":-:");
    }

    private static String versal(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
