package se.underlag.ui.sekretess;

/** Why a text on the screen may have to be masked. */
public enum Sekretess {
    /** Anybody may see it over somebody's shoulder. */
    OPPEN(false, ""),
    /** A person's name. */
    NAMN(true, "••••••"),
    /** An identity number. */
    IDENTITET(true, "••••••••"),
    /** Where a person is: a leverantör or a boende. It finds a person with protected identity as surely as the name does. */
    PLATS(true, "••••••"),
    /** Money, in a cell, a sum or a mean. */
    BELOPP(false, "•••"),
    /** Words that somebody typed, or a finding, which may name a person or an amount. */
    FRITEXT(true, "••••••");

    private final boolean pekarUtPerson;
    private final String mask;

    Sekretess(boolean pekarUtPerson, String mask) {
        this.pekarUtPerson = pekarUtPerson;
        this.mask = mask;
    }

    /** @return what is shown instead; the same for long and short texts */
    public String mask() {
        return mask;
    }

    /** @return whether it is masked in discreet mode */
    public boolean arHemlig() {
        return this != OPPEN && this != PLATS;
    }

    /** @return whether it can tell who a person with protected identity is; amounts cannot */
    public boolean pekarUtPerson() {
        return pekarUtPerson;
    }

    /** @param skyddad whether it is about a person with protected identity that nobody has lifted; @return whether the mask stands there now */
    public boolean dold(boolean skyddad) {
        return arHemlig() && Diskret.ar() || skyddad && pekarUtPerson;
    }

    /** @return the text, or the mask where it is hidden now; an empty text stays empty */
    public String visa(String text, boolean skyddad) {
        return text == null || text.isEmpty() || !dold(skyddad) ? text : mask;
    }

    /** @return the text, or the mask in discreet mode; an empty text stays empty */
    public String visa(String text) {
        return visa(text, false);
    }
}
