package se.underlag.sync.internal.klient;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.underlag.sync.internal.klient.Radlage.Lage;
import se.underlag.sync.internal.klient.Replik.Del;

/**
 * Rows that may not be seen any more leave the replica, and with them everything that tells what stood in them: the content of files (it lies in the
 * row), the history that others made, decided conflicts, images of what was sent, drafts. What the user did stays in the history, as the shared database
 * too shows everybody the own entries; what was refused stays until the user lets it go, for it is work that is nowhere else.
 */
final class Utomsynhall {

    private final Del del;
    private final String login;

    /** @param login whose own entries of the history stay */
    Utomsynhall(Del del, String login) {
        this.del = del;
        this.login = login;
    }

    /** Call it when nothing waits to be sent. @return classes of the rows that went */
    Set<String> stada() throws SQLException {
        Set<String> touched = new LinkedHashSet<>();
        List<Nyckel> outside = del.lage().i(Lage.UTOM);
        for (Nyckel row : outside) {
            del.rader().hanvisaOm(row, null);
            if (del.rader().taBort(row)) {
                touched.add(row.entitet());
            }
            del.lage().glom(row);
            spar(row);
        }
        boolean more = !outside.isEmpty();
        for (Krock conflict : del.krockar().utomSynhall()) {
            if (!del.rader().finns(conflict.rad())) {
                spar(conflict.rad());
                for (Nyckel part : conflict.rader()) {
                    spar(part);
                }
                more = true;
            }
        }
        if (more) {
            del.rader().sql("delete from synk_utkorg where (status = 'KVITTERAD' or (status = 'UNDAN' and not exists "
                    + "(select 1 from synk_konflikt k where k.id = synk_utkorg.tx))) and not exists "
                    + "(select 1 from synk_utkorgsrad r where r.tx = synk_utkorg.tx)").executeUpdate();
        }
        return touched;
    }

    private void spar(Nyckel row) throws SQLException {
        delete("delete from handelselogg where objekt_id = ? and objekttyp = ? and anvandare <> ?", row.id(), row.entitet(), login);
        delete("delete from utkast where objekt_id = ? and objekttyp = ?", row.id(), row.entitet());
        // A time without a name is what the user was told of the own change that had nowhere to go: nothing of others stands there.
        delete("delete from synk_konflikt where rad_id = ? and entitet = ? and (deras is not null or deras_tid is null)", row.id(), row.entitet());
        delete("delete from synk_utkorgsrad where rad_id = ? and entitet = ? and exists (select 1 from synk_utkorg u where u.tx = synk_utkorgsrad.tx "
                + "and u.status not in ('VANTAR', 'AVVISAD'))", row.id(), row.entitet());
    }

    private void delete(String sql, String... parameters) throws SQLException {
        PreparedStatement statement = del.rader().sql(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        statement.executeUpdate();
    }
}
