package se.underlag.avtal;

import java.time.LocalDate;
import java.util.List;
import se.underlag.model.Dokumenttyp;

/**
 * The templates that documents of placements are made of: the shipped ones and what a unit, or the municipality for all units, has put in their place.
 * Earlier versions stay and can be written out. Every method asks for its permission; none may be called in the UI thread.
 */
public interface Malltjanst {

    /** Where templates are replaced. @param enhetId null for all units; @param namn of the unit, null for all */
    record Plats(String enhetId, String namn) {
    }

    /** @return where the actor may replace templates, all units first; empty when nowhere */
    List<Plats> platser();

    /** @return the kinds of documents that are made of a template, in the order of the routine */
    List<Dokumenttyp> typer();

    /**
     * @param enhetId the unit, null for all units
     * @return for each kind the template that holds today, and every version of it, the newest first
     */
    List<Mallbild> lista(String enhetId);

    /**
     * @param mallId a version, null for the shipped template
     * @throws AvtalException when there is none of that id
     */
    Mallfil innehall(Dokumenttyp typ, String mallId);

    /**
     * Looks at what somebody wants to use, and fills it with an invented case. Stores nothing.
     *
     * @param filnamn its name, which says of what kind it is: {@code .docx} or {@code .xhtml}
     */
    Mallgranskning granska(Dokumenttyp typ, String filnamn, byte[] innehall);

    /**
     * Puts a template in the place of the one that holds.
     *
     * @param enhetId the unit, null for all units (needs a role that holds in all)
     * @param from first day it is used, not before today
     * @throws AvtalException when it cannot be used; the message says what to do
     */
    Mallbild importera(Dokumenttyp typ, String enhetId, String filnamn, byte[] innehall, LocalDate from);

    /**
     * From today the shipped template holds again, for a unit the one of all units where there is one. The versions stay.
     *
     * @return the template that holds now
     * @throws AvtalException when nothing was put in its place
     */
    Mallbild aterstall(Dokumenttyp typ, String enhetId);
}
