package se.underlag.kopfil.livscykel;

/** What may be done with a köpfil as a whole (KF-10, KF-11, KF-13). */
public enum Livscykelsteg {
    /** Arbetsfil → granskad: the file is reconciled. */
    GRANSKA,
    /** Granskad → uppladdad: an immutable version is made. */
    LADDA_UPP,
    /** Granskad or uppladdad → arbetsfil. */
    OPPNA_IGEN,
    /** Another owner. */
    BYT_AGARE
}
