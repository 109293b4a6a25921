package se.underlag.avtal;

import java.util.List;
import se.underlag.model.Dokumenttyp;
import se.underlag.persistence.UnitOfWork;

/** A service that makes and keeps the documents of a case, from the municipality's templates or else the shipped ones. */
public interface Dokumenttjanst {

    /** @return documents of the case, newest first */
    List<Dokumentbild> dokument(String arendeId);

    /** @return the bytes; the reading is logged */
    byte[] innehall(String dokumentId);

    /**
     * Makes a document anew and keeps it.
     *
     * @param bild the case as it was read; somebody else's step in between is told
     * @throws AvtalException when the case lacks what the document must say, or a document that must hold no price (BB-15) would hold one
     */
    Dokumentbild skapa(Arendebild bild, Dokumenttyp typ);

    /**
     * Makes a document in the unit of work of a step, to be stored with it or not at all.
     *
     * @param bild the case as it will be
     */
    Dokumentbild skapa(UnitOfWork unit, Arendebild bild, Dokumenttyp typ);
}
