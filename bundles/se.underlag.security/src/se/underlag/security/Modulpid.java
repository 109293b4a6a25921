package se.underlag.security;

/**
 * The configuration that each service of a module asks for, as an annotation can say it:
 * {@code @Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)}. Without it the service would start
 * for everybody. The same as {@link Modul#pid}.
 */
public final class Modulpid {

    /** Of {@link Modul#KOPFIL}. */
    public static final String KOPFIL = "se.underlag.modul.kopfil";

    /** Of {@link Modul#PROGNOS}. */
    public static final String PROGNOS = "se.underlag.modul.prognos";

    /** Of {@link Modul#AVTAL}. */
    public static final String AVTAL = "se.underlag.modul.avtal";

    /** Of {@link Modul#PERSON}. */
    public static final String PERSON = "se.underlag.modul.person";

    private Modulpid() {
    }
}
