package se.underlag.spi;

/** A command that a module contributes to the command line, as a service. */
public interface Kommando {

    /** @return the words that choose it, {@code kopfil kontrollera} */
    String namn();

    /** @return how it is called, after its name */
    String bruk();

    /**
     * @return the options that take a value, without dashes, with {@code *} behind one that may stand several times; {@code json} and,
     *         for a command with a database, {@code databas}, {@code anvandare} and {@code losenord-fil} are known to the shell
     */
    java.util.Set<String> medVarde();

    /** @return the options that take no value, without dashes; {@code json} is known to the shell */
    default java.util.Set<String> flaggor() {
        return java.util.Set.of();
    }

    /** @return one Swedish sentence for the help */
    String hjalp();

    /** What a command needs of a database. */
    enum Databasbruk {
        /** None; {@code --databas} is no option of it. */
        INGEN,
        /** The shell chooses which one, the command opens it itself or not at all. */
        VALD,
        /** The shell chooses and opens it, and fills it with {@link Grunddata} when it is brand-new. */
        OPPEN
    }

    /** @return what it needs of a database */
    default Databasbruk databas() {
        return Databasbruk.INGEN;
    }

    /**
     * Runs it. Results go to {@link Kommandorad#ut}, everything else to {@link Kommandorad#fel}. The shell turns a {@link Kommandofel} and the
     * store's and permission's exceptions into messages and exit codes, with {@code --json} as {@code {"fel": …}}.
     *
     * @return 0 no finding of severity fel, 1 at least one, 2 something unreadable
     */
    int kor(Kommandorad rad);
}
