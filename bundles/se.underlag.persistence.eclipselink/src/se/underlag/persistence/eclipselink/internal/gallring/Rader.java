package se.underlag.persistence.eclipselink.internal.gallring;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;
import se.underlag.persistence.gallring.Maskering;

/** How the rows are reached, in whatever unit they lie: directly in an embedded database, through functions with their owner's rights in a shared one. */
interface Rader {

    /** A text that names somebody. */
    record Traff(String id, String kolumn, String text) {
    }

    /** A file without its content. */
    record Fil(String id, String typ, String namn) {
    }

    /** @return the texts of a table that may name one of the persons */
    List<Traff> traffar(Tabell table, Maskering maskering) throws SQLException;

    /** @return the row's columns by name, content left out; empty when there is no such row */
    Map<String, String> rad(Tabell table, String id) throws SQLException;

    /** Changes columns of one row. */
    void skriv(Tabell table, String id, Map<String, String> values) throws SQLException;

    /** @return every file */
    List<Fil> filer() throws SQLException;

    /** @return a file's content, null when it has none */
    byte[] innehall(String id) throws SQLException;

    /** Puts other content in place of a file's; its checksum stays that of the original. */
    void skriv(Fil fil, byte[] innehall, String sha256, Instant tid) throws SQLException;

    /** Takes away the values of all log entries of these objects. @return how many entries lost some */
    int logg(Collection<String> ids) throws SQLException;
}
