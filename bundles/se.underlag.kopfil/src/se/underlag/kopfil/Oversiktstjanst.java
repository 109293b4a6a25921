package se.underlag.kopfil;

/** The service of a köpfil's overview page. Call it outside the UI thread. It shows sums and no persons, so reading it is not logged as reading them. */
public interface Oversiktstjanst {

    /**
     * @return the köpfil at a glance, as it is stored
     * @throws RuntimeException {@code BehorighetSaknasException} when the actor may not read köpfiler of the unit
     */
    Kopfilsoversikt oversikt(String kopfilId);
}
