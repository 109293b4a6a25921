package se.underlag.security;

import org.eclipse.osgi.util.NLS;

/** What roles are called. */
final class Messages extends NLS {

    public static String administrator;
    public static String controller;
    public static String enhetenForAdministration;
    public static String enhetschef;
    public static String forsteSocialsekreterare;
    public static String linkSamordnare;
    public static String planeringsledare;
    public static String socialadministrator;
    public static String socialsekreterare;
    public static String systemforvaltare;
    public static String verksamhetschef;
    public static String verksamhetscontroller;

    static {
        NLS.initializeMessages("se.underlag.security.messages", Messages.class);
    }

    private Messages() {
    }
}
