package se.underlag.kopfil.ui.prognos;

/** A sentence about what stands in the dialog. @param slag how grave it is */
public record Besked(Slag slag, String text) {

    /** How grave it is. */
    public enum Slag {
        /** What stands there cannot be carried out: it is wrong, or a rule refuses it. */
        FEL,
        /** Something is missing still. */
        SAKNAS,
        /** It can be carried out, but look at this. */
        VARNING,
        /** Good to know. */
        UPPLYSNING
    }
}
