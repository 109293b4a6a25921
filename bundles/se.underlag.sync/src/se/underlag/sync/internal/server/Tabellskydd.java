package se.underlag.sync.internal.server;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import se.underlag.persistence.rad.Radtabell;

/**
 * The statements that put one business table under guard: row security for reading and adding, triggers for rights, version, actor and feed, and
 * what the group of users may do at all. They replace what was there, so that they can be run again.
 */
final class Tabellskydd {

    /** Owns tables and functions; nobody logs in as it. */
    static final String AGARE = "underlag_agare";
    /** Every user's login belongs to it. */
    static final String GRUPP = "underlag_anvandare";

    private static final List<String> POLICIES = List.of("agare", "las", "ny", "andra", "bort", "egna");
    private static final List<String> TRIGGERS = List.of("synk_aktor", "synk_flode", "synk_gallring", "synk_gallring_klar", "synk_hela", "synk_logg",
            "synk_logg_last", "synk_ratt", "synk_version");

    private final Radtabell table;
    private final String name;
    private final String entity;
    private final List<String> sql = new ArrayList<>();

    private Tabellskydd(Radtabell table) {
        this.table = table;
        this.name = "public." + table.namn();
        this.entity = table.entitet();
    }

    /** @return the statements in their order, to be run as a member of the owner */
    static List<String> of(Radtabell table) {
        return new Tabellskydd(table).build();
    }

    private List<String> build() {
        sql.add("alter table " + name + " enable row level security");
        sql.add("alter table " + name + " force row level security");
        POLICIES.forEach(policy -> sql.add("drop policy if exists " + policy + " on " + name));
        TRIGGERS.forEach(trigger -> sql.add("drop trigger if exists " + trigger + " on " + name));
        sql.add("revoke all on " + name + " from public, " + GRUPP);
        policy("agare", "all to " + AGARE + " using (true) with check (true)");
        if (!table.synkas()) {
            drafts();
        } else if ("Handelselogg".equals(entity)) {
            log();
        } else {
            business();
        }
        return List.copyOf(sql);
    }

    /** What belongs to one user and to no feed. */
    private void drafts() {
        String own = table.index("anvandare") < 0 ? "false" : "anvandare = session_user::text";
        sql.add("grant select, insert, update, delete on " + name + " to " + GRUPP);
        policy("egna", "all to " + GRUPP + " using (" + own + ") with check (" + own + ")");
    }

    private void log() {
        sql.add("grant select, insert on " + name + " to " + GRUPP);
        String reading = "typ in ('LASNING', 'EXPORT')";
        policy("las", "select to " + GRUPP + " using (anvandare = session_user::text or (" + reading + " and (" + units(Serverratter.LASLOGG, "L")
                + ")) or (not " + reading + " and (" + units(entity, "L") + ")))");
        policy("ny", "insert to " + GRUPP + " with check ((select synk.kand()))");
        trigger("synk_logg", "before insert", "vakt_logg()");
        trigger("synk_logg_last", "before update or delete", "vakt_logg_last()");
        trigger("synk_version", "before insert", "vakt_version()");
        trigger("synk_aktor", "before insert", "vakt_aktor()");
        trigger("synk_flode", "after insert or update", "floda('" + entity + "')");
    }

    private void business() {
        Serverratter.Klass rights = Serverratter.of(entity);
        String common = rights.gemensamLas() ? " or (enhet_id is null and (select synk.kand()))" : "";
        String readable = units(entity, "L") + common;
        String commonWrite = rights.gemensamSkriv() ? " or (enhet_id is null and (select cardinality(synk.enheter('" + entity + "', 'N')) > 0))" : "";
        // Whoever reads a row may hold it at its version; whether it may be changed says the trigger, which sees both what was and what will be.
        sql.add("grant select, insert, update, delete on " + name + " to " + GRUPP);
        String reading = Serverratter.gallringLaser(entity) ? units("synk.laser('" + entity + "')") + common : readable;
        policy("las", "select to " + GRUPP + " using (" + reading + ")");
        policy("ny", "insert to " + GRUPP + " with check (" + units(entity, "N") + commonWrite + ")");
        policy("andra", "update to " + GRUPP + " using (" + readable + ") with check (" + readable + ")");
        policy("bort", "delete to " + GRUPP + " using (" + readable + ")");
        trigger("synk_ratt", "before update or delete", "vakt_ratt('" + entity + "')");
        trigger("synk_version", "before insert or update", "vakt_version()");
        trigger("synk_aktor", "before insert or update", "vakt_aktor()");
        if (Serverratter.hela(entity)) {
            trigger("synk_hela", "before insert or update or delete", "vakt_hela('" + entity + "')");
        }
        if ("Gallringslista".equals(entity)) {
            trigger("synk_gallring", "before insert or update", "vakt_gallring()");
            sql.add("create constraint trigger synk_gallring_klar after insert or update on " + name
                    + " deferrable initially deferred for each row when (new.status = 'GENOMFORS') execute function synk.vakt_gallring_klar()");
        }
        boolean bytes = table.kolumner().stream().anyMatch(column -> column.sqltyp() == Types.BLOB);
        trigger("synk_flode", "after insert or update or delete", "floda('" + entity + "', '" + (bytes ? "bytes" : "") + "')");
    }

    /** The sub-selects are asked once for a statement and not once for a row. */
    private static String units(String entity, String op) {
        return units("synk.enheter('" + entity + "', '" + op + "')");
    }

    private static String units(String function) {
        String asked = "(select " + function + ")::text[]";
        return "'*' = any (" + asked + ") or enhet_id = any (" + asked + ")";
    }

    private void policy(String policy, String what) {
        sql.add("create policy " + policy + " on " + name + " for " + what);
    }

    private void trigger(String trigger, String when, String function) {
        sql.add("create trigger " + trigger + ' ' + when + " on " + name + " for each row execute function synk." + function);
    }
}
