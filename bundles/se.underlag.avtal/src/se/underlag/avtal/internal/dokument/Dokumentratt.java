package se.underlag.avtal.internal.dokument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Placeringstillstand;
import se.underlag.security.Handling;

/**
 * Who may make a document anew, and from when. What goes to the leverantör and to enheten för administration is made by who sends it, once the EC has
 * signed (BB-21, BB-22, BB-24); the behovsbedömning by who carried it out, and without price by who files it (BB-14, BB-15).
 *
 * @param handlingar permissions, one of which is needed
 * @param efterSignatur whether the avtal must be signed
 */
record Dokumentratt(List<Handling> handlingar, boolean efterSignatur) {

    private static final Set<Placeringstillstand> SIGNERAT = Set.of(Placeringstillstand.SIGNERAT, Placeringstillstand.SKICKAT,
            Placeringstillstand.ATERKOMMET, Placeringstillstand.ARKIVERAT);

    /** @return the right for that kind; empty for what is never made, only received */
    static Optional<Dokumentratt> av(Dokumenttyp typ) {
        return switch (typ) {
        case BB_UTAN_PRIS -> Optional.of(new Dokumentratt(List.of(Handling.BB_GENOMFORA, Handling.BB_TRESERVA), false));
        case BB_MED_PRIS, MEJLPAKET -> Optional.of(new Dokumentratt(List.of(Handling.BB_GENOMFORA), false));
        case PLACERINGSAVTAL -> Optional.of(new Dokumentratt(
                List.of(Handling.AVTAL_UPPRATTA, Handling.AVTAL_UNDANTAG, Handling.AVTAL_SIGNERA, Handling.AVTAL_SKICKA), false));
        case FOLJEBREV, ADRESSETIKETT, UTSKRIFTSPAKET, ADMINISTRATIONSINFORMATION -> Optional
                .of(new Dokumentratt(List.of(Handling.AVTAL_SKICKA), true));
        case BEKRAFTELSE_UPPSAGNING -> Optional.of(new Dokumentratt(List.of(Handling.UPPSAGNING_MOTTA_AVTAL, Handling.UPPSAGNING_FASTSTALLA), false));
        case SIGNERAT_AVTAL -> Optional.empty();
        };
    }

    /** @return whether a case in that state has come far enough */
    boolean framme(Placeringstillstand tillstand) {
        return !efterSignatur || SIGNERAT.contains(tillstand);
    }
}
