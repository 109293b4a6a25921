package se.underlag.persistence.nyckel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.underlag.persistence.LagringException;

/**
 * A service that encrypts embedded databases and opens them by password. Works on closed databases only; one that is open, here or in another
 * process, is refused with {@link LagringException.Orsak#UPPTAGEN}. Whatever fails, and whenever the power goes, the database is as it was or wholly
 * changed. No method changes or keeps the passwords it is given: who asks wipes them.
 */
public interface Kryptering {

    /** @return whether the database in the folder (or in a backup's folder) is encrypted; false when there is none */
    boolean krypterad(Path katalog);

    /**
     * Unwraps the key of the database in the folder.
     *
     * @throws LagringException with {@link LagringException.Orsak#LOSENORD} when the password is wrong, {@code OTILLGANGLIG} when the file is damaged
     */
    Nyckelfil.Innehall lasUpp(Path katalog, char[] losenord);

    /** Makes a new, empty and encrypted database where there is none. @param kontakt see {@link Nyckelfil.Innehall} */
    void skapa(Path katalog, char[] losenord, LocalDate kontakt);

    /**
     * Encrypts a database that is not, and removes what lay there unencrypted.
     *
     * @return older copies beside it that are still unencrypted, for the person to remove
     */
    List<Path> kryptera(Path katalog, char[] losenord);

    /** Makes an encrypted database readable for anybody again. */
    void dekryptera(Path katalog, char[] losenord);

    /** Wraps the key by another password; the database itself is not touched. Backups keep the password they were made under. */
    void bytLosenord(Path katalog, char[] gammalt, char[] nytt);

    /**
     * Wraps the key anew, by the same password, when the file was made with fewer rounds than this product uses. Call it at login; a folder that cannot
     * be written keeps its file and opens all the same.
     */
    void forstark(Path katalog, char[] losenord);

    /** Notes that the shared database knew the password that day. */
    void kontakt(Path katalog, char[] losenord, LocalDate dag);
}
