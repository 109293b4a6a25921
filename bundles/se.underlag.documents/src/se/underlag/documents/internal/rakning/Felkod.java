package se.underlag.documents.internal.rakning;

/** An error such as {@code #DIV/0!} on its way to the formula that shows it. */
final class Felkod extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final transient Varde varde;

    Felkod(Varde varde) {
        super(varde.text(), null, false, false);
        this.varde = varde;
    }
}
