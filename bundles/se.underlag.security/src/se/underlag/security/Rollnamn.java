package se.underlag.security;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.underlag.model.Roll;

/** What roles are called: for people in the language of the interface, for commands and their JSON in the letters of the command line. */
public final class Rollnamn {

    private Rollnamn() {
    }

    /** @return Socialadministratör */
    public static String of(Roll roll) {
        return switch (roll) {
        case ADMINISTRATOR -> Messages.administrator;
        case ENHETSCHEF -> Messages.enhetschef;
        case FORSTE_SOCIALSEKRETERARE -> Messages.forsteSocialsekreterare;
        case SOCIALSEKRETERARE -> Messages.socialsekreterare;
        case SOCIALADMINISTRATOR -> Messages.socialadministrator;
        case PLANERINGSLEDARE -> Messages.planeringsledare;
        case LINK_SAMORDNARE -> Messages.linkSamordnare;
        case ENHETEN_FOR_ADMINISTRATION -> Messages.enhetenForAdministration;
        case CONTROLLER -> Messages.controller;
        case VERKSAMHETSCONTROLLER -> Messages.verksamhetscontroller;
        case VERKSAMHETSCHEF -> Messages.verksamhetschef;
        case SYSTEMFORVALTARE -> Messages.systemforvaltare;
        };
    }

    /** @return socialadministrator, link-samordnare */
    public static String kod(Roll roll) {
        return roll.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param text a code or what people call the role, in any case; @return the role, empty when there is none of that name */
    public static Optional<Roll> read(String text) {
        String wanted = text.strip();
        return Stream.of(Roll.values())
                .filter(roll -> kod(roll).equalsIgnoreCase(wanted.replace('_', '-')) || of(roll).equalsIgnoreCase(wanted)).findFirst();
    }
}
