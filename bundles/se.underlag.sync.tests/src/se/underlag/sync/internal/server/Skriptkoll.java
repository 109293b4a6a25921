package se.underlag.sync.internal.server;

/** Rows that a test of another package puts into the shared database. */
public final class Skriptkoll {

    private Skriptkoll() {
    }

    /** Stores a reviewed list of weeding as that login. */
    public static void granskad(Delad delad, String login, String id) {
        delad.som(login,
                c -> Skript.update(c, "insert into gallringslista (id, version, status, granskad_av) values (?, 1, 'GRANSKAD', ?)", id, login));
    }
}
