package se.underlag.security;

import java.util.Locale;

/**
 * A part of the product that only those get whose roles have something to do there. What is not in one of these (shell, documents, storage,
 * running the system) everybody has. The services of a module start when a configuration of its {@link #pid} is there (ADR 19).
 */
public enum Modul {
    KOPFIL, PROGNOS, AVTAL, PERSON;

    /** @return the configuration that the module's services ask for, the same for all of them */
    public String pid() {
        return "se.underlag.modul." + kod();
    }

    /** @return kopfil; as in the names of the module's bundles */
    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return what the user calls it: Placeringar */
    public String namn() {
        return switch (this) {
        case KOPFIL -> Messages.modulKopfil;
        case PROGNOS -> Messages.modulPrognos;
        case AVTAL -> Messages.modulAvtal;
        case PERSON -> Messages.modulPerson;
        };
    }
}
