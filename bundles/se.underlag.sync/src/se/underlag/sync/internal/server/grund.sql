-- What the shared database has beyond the business tables: the feed of changes, the packages of replicas, and the functions that every guard
-- asks. Run as the owner (underlag_agare), again at every upgrade: tables are kept, functions are replaced.

create table if not exists synk.meta (
    nyckel text primary key,
    varde text not null
);

-- One row: whoever numbers changes holds it until the commit, so that no number can become visible before a lower one.
create table if not exists synk.klocka (
    ett boolean primary key default true check (ett),
    seq bigint not null
);
insert into synk.klocka (seq) values (0) on conflict do nothing;

create table if not exists synk.klient (
    id text primary key,
    aktor text not null,
    schema text,
    forst timestamptz not null default clock_timestamp(),
    senast timestamptz not null default clock_timestamp()
);

alter table synk.klient add column if not exists nummer integer unique;

create table if not exists synk.paket (
    id text primary key,
    klient text not null,
    aktor text not null,
    xid xid8 not null,
    skapad timestamptz,
    mottagen timestamptz not null,
    utfall jsonb
);
create index if not exists paket_xid_ix on synk.paket (xid);

create table if not exists synk.paketandring (
    andring text primary key,
    paket text not null references synk.paket (id)
);

create table if not exists synk.andring (
    ordning bigint generated always as identity primary key,
    seq bigint unique,
    xid xid8 not null default pg_current_xact_id(),
    tx_id text,
    klient text,
    aktor text not null default session_user,
    entitet text not null,
    rad_id text not null,
    enhet_id text,
    fore_enhet_id text,
    op char(1) not null check (op in ('N', 'A', 'B')),
    basversion bigint,
    version bigint,
    falt text[] not null default '{}',
    bild jsonb,
    tid timestamptz not null default clock_timestamp()
);
create index if not exists andring_onumrerad_ix on synk.andring (xid) where seq is null;
create index if not exists andring_rad_ix on synk.andring (entitet, rad_id, seq);

-- Empty but for transactions that are about to commit.
create table if not exists synk.avslut (
    xid xid8 primary key
);

create table if not exists synk.uppslag (
    id bigint generated always as identity primary key,
    tid timestamptz not null default clock_timestamp(),
    aktor text not null default session_user,
    entitet text not null,
    antal integer not null,
    traffar integer not null
);

-- The permission matrix, written by the product from its one table of roles.
create table if not exists synk.entitet (
    entitet text primary key,
    tabell text not null,
    synkas boolean not null,
    oppen boolean not null,
    gemensam_las boolean not null,
    gemensam_skriv boolean not null
);
create table if not exists synk.ratt (
    entitet text not null,
    op char(1) not null check (op in ('L', 'N', 'A', 'B')),
    roll text not null,
    primary key (entitet, op, roll)
);
-- Who weeds reads what the rule asks for, for as long as it takes and never longer than the time that stands here.
create table if not exists synk.gallringslasning (
    id text primary key,
    aktor text not null,
    till timestamptz not null
);

create table if not exists synk.nyckel (
    entitet text not null,
    nummer integer not null,
    kolumner text[] not null,
    primary key (entitet, nummer)
);

-- Whose roles count, on the server's own day in Sweden.
create or replace function synk.idag() returns date
language sql stable set search_path = pg_catalog, pg_temp
as $$ select (now() at time zone 'Europe/Stockholm')::date $$;

create or replace function synk.drift() returns boolean
language sql stable set search_path = pg_catalog, pg_temp
as $$ select pg_has_role(session_user, 'underlag_agare', 'member') $$;

create or replace function synk.kand() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select synk.drift() or exists (select from public.anvandare a where a.signatur = session_user::text) $$;

-- The units where the login may do it today; an asterisk for all.
create or replace function synk.enheter(ent text, vad text) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if synk.drift() or (vad = 'L' and synk.kand() and exists (select from synk.entitet e where e.entitet = ent and e.oppen)) then
        return array['*'];
    end if;
    return coalesce((
        select array_agg(distinct coalesce(r.enhet_ref_id, '*'))
        from public.anvandare a
        join public.roll_tilldelning r on r.anvandare_id = a.id
        join synk.ratt m on m.roll = r.roll and m.entitet = ent and m.op = vad
        where a.signatur = session_user::text
            and (r.from_ is null or r.from_ <= synk.idag()) and (r.tom is null or r.tom >= synk.idag())), '{}');
end
$$;

-- The units whose rows the login may read: by the roles that read the class, and while a weeding is being prepared by the right to weed. The protocol of
-- replicas asks synk.enheter, so that nothing of it comes to a replica.
create or replace function synk.laser(ent text) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from synk.gallringslasning g where g.aktor = session_user::text and g.till > clock_timestamp()) then
        return synk.enheter(ent, 'L') || synk.enheter('Gallringslista', 'A');
    end if;
    return synk.enheter(ent, 'L');
end
$$;

-- Opens the reading to who holds the right to weed in some unit, and says so in the log, whatever the client does.
create or replace function synk.gallring_oppna() returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    ny text := gen_random_uuid()::text;
begin
    if cardinality(synk.enheter('Gallringslista', 'A')) = 0 then
        raise exception 'Du har inte rätt att gallra' using errcode = 'insufficient_privilege';
    end if;
    delete from synk.gallringslasning where till < clock_timestamp();
    insert into synk.gallringslasning (id, aktor, till) values (ny, session_user, clock_timestamp() + interval '30 minutes');
    insert into public.handelselogg (id, version, anvandare, tid, typ, transaktion, objekttyp)
    values (gen_random_uuid()::text, 1, session_user, now() at time zone 'UTC', 'LASNING', ny, 'Gallringslista');
    return ny;
end
$$;

-- True while the reading is open, so that nobody takes a list for whole that is not.
create or replace function synk.gallring_kvar(p_id text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from synk.gallringslasning g where g.id = p_id and g.aktor = session_user::text and g.till > clock_timestamp()) $$;

create or replace function synk.gallring_stang(p_id text) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$ delete from synk.gallringslasning g where g.id = p_id and g.aktor = session_user::text $$;

create or replace function synk.far(ent text, vad text, enhet text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    enheter text[] := synk.enheter(ent, vad);
begin
    return '*' = any (enheter) or (enhet is not null and enhet = any (enheter))
        or (enhet is null and cardinality(enheter) > 0 and exists (select from synk.entitet e where e.entitet = ent and e.gemensam_skriv));
end
$$;

-- Guard: who changes or removes a row may do so where it was and where it goes. The owner's own functions (weeding) have asked already.
create or replace function synk.vakt_ratt() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'UPDATE' then
        if new is not distinct from old or current_user = 'underlag_agare' then
            return new;
        end if;
        if not (synk.far(tg_argv[0], 'A', old.enhet_id) and (new.enhet_id is not distinct from old.enhet_id or synk.far(tg_argv[0], 'A', new.enhet_id))) then
            raise exception 'Du har inte rätt att ändra %', tg_argv[0] using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    if current_user <> 'underlag_agare' and not synk.far(tg_argv[0], 'B', old.enhet_id) then
        raise exception 'Du har inte rätt att ta bort %', tg_argv[0] using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;

-- Guard: some registers are one for all units, whatever unit a row says that it is of; a role's effect stands in another column than its row's unit.
-- Whoever changes them has the right to it in every unit, also through the owner's functions: a weeding may touch what somebody is called, no more.
create or replace function synk.vakt_hela() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'UPDATE' then
        if new is not distinct from old then
            return new;
        end if;
        if current_user = 'underlag_agare' and tg_argv[0] <> 'RollTilldelning'
            and to_jsonb(new) ->> 'signatur' is not distinct from to_jsonb(old) ->> 'signatur' then
            return new;
        end if;
    end if;
    if not '*' = any (synk.enheter(tg_argv[0], case tg_op when 'INSERT' then 'N' when 'UPDATE' then 'A' else 'B' end)) then
        raise exception 'Du har inte rätt att ändra %: det kräver rätt i alla enheter', tg_argv[0] using errcode = 'insufficient_privilege';
    end if;
    return coalesce(new, old);
end
$$;

-- Guard: nobody writes over what they have not seen.
create or replace function synk.vakt_version() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        if new.version is distinct from 1 then
            raise exception 'En ny rad i % ska ha version 1, inte %', tg_table_name, new.version using errcode = 'UL001';
        end if;
    elsif new is distinct from old then
        if new.id is distinct from old.id then
            raise exception 'Radens id i % får inte ändras', tg_table_name using errcode = 'UL001';
        end if;
        if new.version is distinct from old.version + 1 then
            raise exception 'Raden i % har version % och kan inte bli version %', tg_table_name, old.version, new.version using errcode = 'UL001';
        end if;
    end if;
    return new;
end
$$;

-- Guard: a row says who stored it, whatever the client says.
create or replace function synk.vakt_aktor() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        new.skapad_av := session_user;
        new.skapad_tid := coalesce(new.skapad_tid, clock_timestamp() at time zone 'UTC');
    elsif new is not distinct from old then
        return new;
    else
        new.skapad_av := old.skapad_av;
        new.skapad_tid := old.skapad_tid;
    end if;
    new.andrad_av := session_user;
    new.andrad_tid := coalesce(new.andrad_tid, clock_timestamp() at time zone 'UTC');
    return new;
end
$$;

-- Guard: nobody writes in the log for somebody else.
create or replace function synk.vakt_logg() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if new.anvandare is distinct from session_user::text then
        raise exception 'Loggen skrivs bara i eget namn, inte som %', new.anvandare using errcode = 'UL006';
    end if;
    return new;
end
$$;

-- Guard: the log is not changed, not even by an administrator's own statement; only by the owner's function for gallring.
create or replace function synk.vakt_logg_last() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if current_user <> 'underlag_agare' then
        raise exception 'Loggen ändras inte' using errcode = 'insufficient_privilege';
    end if;
    return coalesce(new, old);
end
$$;

-- Guard: who carries out a weeding sees and redacts rows of every unit, and must have the right to it in every unit.
create or replace function synk.vakt_gallring() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if new.status = 'GENOMFORS' and (tg_op = 'INSERT' or not '*' = any (synk.enheter('Gallringslista', 'A'))) then
        raise exception 'Du har inte rätt att ändra Gallringslista: gallring kräver rätt i alla enheter' using errcode = 'insufficient_privilege';
    end if;
    -- What has been weeded stays told of: from there a list goes on to its end only.
    if tg_op = 'UPDATE' and old.status = 'GENOMFORS' and new.status not in ('GENOMFORS', 'GENOMFORD') then
        raise exception 'Gallringslistan genomförs och kan inte bli %', new.status using errcode = 'check_violation';
    end if;
    return new;
end
$$;

-- Guard: the door of a weeding is open in the transaction that carries it out and closed when that ends.
create or replace function synk.vakt_gallring_klar() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from public.gallringslista g where g.id = new.id and g.status = 'GENOMFORS') then
        raise exception 'Gallringen måste bli klar i samma transaktion' using errcode = 'check_violation';
    end if;
    return null;
end
$$;

-- Appends a row's change to the feed, without a number yet.
create or replace function synk.floda() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    fore jsonb;
    efter jsonb;
    nya text[] := '{}';
begin
    if tg_op = 'UPDATE' and new is not distinct from old then
        return null;
    end if;
    if tg_argv[0] = 'Handelselogg' then
        -- Changed by a weeding at most, so the feed points at it and holds no second copy.
        if tg_op = 'INSERT' and new.typ not in ('LASNING', 'EXPORT') then
            insert into synk.andring (entitet, rad_id, enhet_id, op, basversion, version) values (tg_argv[0], new.id, new.enhet_id, 'N', 0, 1);
        elsif tg_op = 'UPDATE' and new.typ not in ('LASNING', 'EXPORT') then
            insert into synk.andring (entitet, rad_id, enhet_id, fore_enhet_id, op, basversion, version, falt)
            values (tg_argv[0], new.id, new.enhet_id, old.enhet_id, 'A', old.version, new.version, array['fore', 'efter', 'personer']);
        end if;
        return null;
    end if;
    if tg_op <> 'INSERT' and tg_argv[1] = 'bytes' then
        if tg_op = 'UPDATE' and new.innehall is distinct from old.innehall then
            nya := array['innehall'];
        end if;
        old.innehall := null;
    end if;
    if tg_op <> 'DELETE' and tg_argv[1] = 'bytes' then
        new.innehall := null;
    end if;
    if tg_op = 'DELETE' then
        insert into synk.andring (entitet, rad_id, enhet_id, fore_enhet_id, op, basversion, version)
        values (tg_argv[0], old.id, null, old.enhet_id, 'B', old.version, old.version + 1);
        return null;
    end if;
    efter := jsonb_strip_nulls(to_jsonb(new));
    if tg_op = 'INSERT' then
        insert into synk.andring (entitet, rad_id, enhet_id, op, basversion, version, bild)
        values (tg_argv[0], new.id, new.enhet_id, 'N', 0, new.version, efter);
        return null;
    end if;
    fore := jsonb_strip_nulls(to_jsonb(old));
    select nya || coalesce(array_agg(k order by k), '{}') into nya
    from (select jsonb_object_keys(fore || efter) as k) as alla
    where fore -> k is distinct from efter -> k and k not in ('version', 'skapad_av', 'skapad_tid', 'andrad_av', 'andrad_tid');
    insert into synk.andring (entitet, rad_id, enhet_id, fore_enhet_id, op, basversion, version, falt, bild)
    values (tg_argv[0], new.id, new.enhet_id, old.enhet_id, 'A', old.version, new.version, nya, efter);
    return null;
end
$$;

-- At the commit everything that was deferred before runs first: foreign keys may wait for other transactions, and whoever waits must not hold the clock.
create or replace function synk.avsluta() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    -- Whoever wants its constraints at once has had all its changes numbered with the first of them.
    if not exists (select from synk.andring a where a.ordning = new.ordning and a.seq is not null) then
        insert into synk.avslut (xid) values (pg_current_xact_id()) on conflict do nothing;
    end if;
    return null;
end
$$;

-- Takes the clock last and numbers the transaction's changes in a row.
create or replace function synk.numrera() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    antal bigint;
    slut bigint;
    paketet synk.paket;
    tx text;
begin
    delete from synk.avslut where xid = pg_current_xact_id();
    select count(*) into antal from synk.andring a where a.xid = pg_current_xact_id() and a.seq is null;
    if antal = 0 then
        return null;
    end if;
    update synk.klocka set seq = seq + antal returning seq into slut;
    select p.* into paketet from synk.paket p where p.xid = pg_current_xact_id() and p.mottagen = transaction_timestamp();
    tx := coalesce(paketet.id, md5((select m.varde from synk.meta m where m.nyckel = 'epok') || pg_current_xact_id()::text)::uuid::text);
    update synk.andring a set seq = slut - antal + n.nummer, tx_id = tx, klient = paketet.klient
    from (select o.ordning, row_number() over (order by o.ordning) as nummer
        from synk.andring o where o.xid = pg_current_xact_id() and o.seq is null) as n
    where a.ordning = n.ordning;
    perform pg_notify('synk', '');
    return null;
end
$$;

drop trigger if exists avsluta on synk.andring;
create constraint trigger avsluta after insert on synk.andring deferrable initially deferred for each row execute function synk.avsluta();
drop trigger if exists numrera on synk.avslut;
create constraint trigger numrera after insert on synk.avslut deferrable initially deferred for each row execute function synk.numrera();
