package se.underlag.base;

/** The days of the Swedish year that have a name of their own: those that are free by law (1989:253), and the three eves that are free by custom. */
public enum Helgdag {
    NYARSDAGEN, TRETTONDEDAG_JUL, LANGFREDAGEN, PASKDAGEN, ANNANDAG_PASK, FORSTA_MAJ, KRISTI_HIMMELSFARDSDAG, PINGSTDAGEN, NATIONALDAGEN,
    MIDSOMMARAFTON(true), MIDSOMMARDAGEN, ALLA_HELGONS_DAG, JULAFTON(true), JULDAGEN, ANNANDAG_JUL, NYARSAFTON(true);

    private final boolean afton;

    Helgdag() {
        this(false);
    }

    Helgdag(boolean afton) {
        this.afton = afton;
    }

    /** @return whether it is an eve: no helgdag by law, but free for most (A23) */
    public boolean arAfton() {
        return afton;
    }
}
