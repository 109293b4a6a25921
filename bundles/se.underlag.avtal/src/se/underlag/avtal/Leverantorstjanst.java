package se.underlag.avtal;

import java.util.List;

/** The providers of ramavtal, and where their post goes (BB-22). Every method asks for its permission; none may be called in the UI thread. */
public interface Leverantorstjanst {

    /** The longest address that fits an envelope, in lines. */
    int ADRESSRADER = 6;

    /** @return every provider, by name */
    List<Leverantorsbild> leverantorer();

    /**
     * Stores the postal address of the image, nothing else of it. Blank lines are left out.
     *
     * @throws AvtalException when the provider is gone, the address has more than {@link #ADRESSRADER} lines, or somebody was faster
     */
    Leverantorsbild sparaAdress(Leverantorsbild leverantor);
}
