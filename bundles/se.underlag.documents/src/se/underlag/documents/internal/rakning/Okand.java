package se.underlag.documents.internal.rakning;

/** A formula that cannot be worked out here: not understood, circular, reaching out of the workbook, or too much work. */
final class Okand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Okand(String orsak) {
        super(orsak, null, false, false);
    }
}
