package se.underlag.spi.person;

import java.util.List;

/** The service of the person card. Call it outside the UI thread. Every method asks for its permission (default deny). */
public interface Personregister {

    /**
     * Opens the card, which is logged as reading. Nobody learns by it whether a person of another unit exists.
     *
     * @throws RuntimeException {@code BehorighetSaknasException} when the actor may not read persons of the unit
     */
    Personkort oppna(String personId);

    /**
     * Shows a protected identity to the actor for some time (parameter {@code SK.skyddMinuter}) and logs it with the reason.
     *
     * @param orsak why, not blank
     * @return the card as it now is
     */
    Personkort lyftSkydd(String personId, String orsak);

    /**
     * Says that the person's identity is protected, or no longer is, in all units where the actor may say so. It stands in the history. Who keeps
     * files may protect; only who may lift a protection may take it away.
     *
     * @return the card as it now is
     */
    Personkort markeraSkydd(String personId, boolean skyddad);

    /** @return who changed what and when, latest first, at most some hundreds */
    List<Personhandelse> historik(String personId);

    /** @return who read the person and when, latest first, at most some hundreds */
    List<Personlasning> lasningar(String personId);
}
