package se.underlag.sekretess;

import java.util.List;

/**
 * A service that weeds personal data by the five-year rules (S42, background 2.7), in two steps that each have a name: a proposed list is reviewed, and a reviewed
 * list is carried out. Every method asks for the permission to weed, in all units that know the persons concerned; whom the actor may not weed stands on no
 * list of the actor's. Nothing is weeded that is not due on the day when it is carried out, whatever was reviewed.
 */
public interface Gallringstjanst {

    /** @return a new proposed list of everybody who is due today, the exceptions of the rule among them, stored; earlier proposals that nobody reviewed end */
    Gallringslistning foresla();

    /** @return all lists, latest first, without their persons */
    List<Gallringslistning> listor();

    /** @param id the list's id, or the beginning of it; @throws GallringException when there is none, or several */
    Gallringslistning lista(String id);

    /** Keeps one person of a proposed list. @param orsak why, not blank */
    Gallringslistning undanta(String listaId, String postId, String orsak);

    /** Takes an exception back that somebody made; those of the rule stay. */
    Gallringslistning aterta(String listaId, String postId);

    /** Says that every person and exception of a proposed list is right. */
    Gallringslistning granska(String listaId);

    /** Ends a list that is not carried out. */
    Gallringslistning avbryt(String listaId);

    /**
     * Weeds those of a reviewed list who have no exception and are still due. Cannot be undone. The list's report says what was changed where, and which
     * copies the product does not reach.
     *
     * @throws GallringException when the list is not reviewed, or the parameter {@code GA.tvaPersoner} wants another person than the one who reviewed it
     */
    Gallringslistning genomfor(String listaId);
}
