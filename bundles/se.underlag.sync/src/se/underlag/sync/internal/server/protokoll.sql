-- The functions that replicas call. Each acts as the owner and asks itself what the login may see and do.

create or replace function synk.epok() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    -- A dump that is restored into another database is another history from then on, also when nobody says so.
    select (select m.varde from synk.meta m where m.nyckel = 'epok') || '.' || d.oid from pg_database d where d.datname = current_database()
$$;

create or replace function synk.schemaversion() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select m.varde from synk.meta m where m.nyckel = 'schema' $$;

create or replace function synk.seq() returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select k.seq from synk.klocka k $$;

-- A fingerprint of what stands at a place in the feed. Who has read that far knows by it whether the history is still the same; a backup that was
-- restored in place, without a new epoch, has the same numbers for something else.
create or replace function synk.marke(plats bigint) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select md5(concat_ws(' ', a.tx_id, a.entitet, a.rad_id, a.op, a.version, extract(epoch from a.tid))) from synk.andring a where a.seq = plats
$$;

create or replace function synk.omfang() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select md5(string_agg(e.entitet || '=' || (select coalesce(string_agg(u, ',' order by u), '') from unnest(synk.enheter(e.entitet, 'L')) as u), ';'
        order by e.entitet))
    from synk.entitet e where e.synkas
$$;

create or replace function synk.hej(klienten text, schemat text,
    out epok text, out schema text, out omfang text, out signatur text, out seq bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if not synk.kand() then
        raise exception 'Inloggningen % är inte upplagd som användare', session_user using errcode = 'UL003';
    end if;
    insert into synk.klient as k (id, aktor, schema) values (klienten, session_user, schemat)
    on conflict (id) do update set senast = clock_timestamp(), schema = schemat where k.aktor = session_user::text;
    if not found then
        raise exception 'Kopian % hör till någon annan', klienten using errcode = 'UL002';
    end if;
    epok := synk.epok();
    schema := synk.schemaversion();
    omfang := synk.omfang();
    signatur := session_user;
    seq := synk.seq();
end
$$;

-- The number that a replica counts its own running numbers in: given once, and kept by a replica that tells of it to a server restored from a copy.
create or replace function synk.kopianummer(klienten text, onskat integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    nu integer;
begin
    -- Two that ask at once wait for each other.
    lock table synk.klient in share row exclusive mode;
    select k.nummer into nu from synk.klient k where k.id = klienten and k.aktor = session_user::text;
    if not found then
        raise exception 'Kopian % hör inte till %', klienten, session_user using errcode = 'UL002';
    end if;
    if nu is null then
        if onskat > 0 and not exists (select from synk.klient k where k.nummer = onskat) then
            nu := onskat;
        else
            select coalesce(max(k.nummer), 0) + 1 into nu from synk.klient k;
        end if;
        update synk.klient k set nummer = nu where k.id = klienten;
    end if;
    return nu;
end
$$;

-- The changes that the login may see. Something that leaves the scope is told of as such, without its content.
create or replace function synk.synliga(fran bigint, till bigint, antal integer)
returns table (seq bigint, tx_id text, aktor text, klient text, tid timestamptz, slag text, entitet text, rad_id text, version bigint, falt text[],
    bild jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    with syn as materialized (
        select e.entitet, e.gemensam_las, synk.enheter(e.entitet, 'L') as enheter from synk.entitet e where e.synkas
    ), sedda as (
        select a.*,
            a.op <> 'B' and ('*' = any (s.enheter) or a.enhet_id = any (s.enheter) or (a.enhet_id is null and s.gemensam_las)
                -- The own entries of the log are read by everybody, in the first picture as later.
                or (a.entitet = 'Handelselogg' and a.op = 'N' and a.aktor = session_user::text)) is true as efter,
            a.op <> 'N' and ('*' = any (s.enheter) or a.fore_enhet_id = any (s.enheter) or (a.fore_enhet_id is null and s.gemensam_las)) is true as fore
        from synk.andring a join syn s on s.entitet = a.entitet
        where a.seq > fran and a.seq <= till
    )
    select v.seq, v.tx_id, v.aktor, v.klient, v.tid,
        case when v.op = 'B' then 'BORTTAGEN' when not v.efter then 'UTOM_SYNHALL' when v.op = 'N' or not v.fore then 'NY' else 'ANDRAD' end,
        v.entitet, v.rad_id, v.version, case when v.efter and v.fore then v.falt else '{}' end, case when v.efter then v.bild end
    from sedda v where v.efter or v.fore
    order by v.seq limit antal
$$;

-- Where a page of about so many changes ends: at the end of a transaction.
create or replace function synk.sida(efter bigint, antal integer) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    nu bigint := synk.seq();
    sista record;
    slut bigint;
begin
    select count(*) as antal, max(s.seq) as seq into sista from synk.synliga(efter, nu, antal) s;
    if sista.antal < antal then
        return greatest(nu, efter);
    end if;
    select min(a.seq) - 1 into slut from (
        select b.seq from synk.andring b
        where b.seq > sista.seq and b.tx_id <> (select c.tx_id from synk.andring c where c.seq = sista.seq)
        order by b.seq limit 1) as a;
    return coalesce(slut, nu);
end
$$;

-- What became of an own package, null for one that is not known.
create or replace function synk.utfall(paketet text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select p.utfall from synk.paket p where p.id = paketet and p.aktor = session_user::text $$;

-- Whether the replica's place, what stood there and the last own package that was acknowledged are still known.
create or replace function synk.minns(plats bigint, market text, paketet text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select plats <= synk.seq() and (market is null or market is not distinct from synk.marke(plats))
        and (paketet is null or exists (select from synk.paket p where p.id = paketet and p.aktor = session_user::text))
$$;

-- Begins a package, or tells what became of it the first time.
create or replace function synk.borja(paketet text, klienten text, schemat text, nar timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    fore synk.paket;
begin
    if not synk.kand() then
        raise exception 'Inloggningen % är inte upplagd som användare', session_user using errcode = 'UL003';
    end if;
    insert into synk.paket (id, klient, aktor, xid, skapad, mottagen)
    values (paketet, klienten, session_user, pg_current_xact_id(), nar, transaction_timestamp()) on conflict (id) do nothing;
    if found then
        if schemat is distinct from synk.schemaversion() then
            raise exception 'Databasen har schema %, paketet %', synk.schemaversion(), schemat using errcode = 'UL004';
        end if;
        if not exists (select from synk.klient k where k.id = klienten and k.aktor = session_user::text) then
            raise exception 'Kopian % hör inte till %', klienten, session_user using errcode = 'UL002';
        end if;
        return null;
    end if;
    select p.* into fore from synk.paket p where p.id = paketet;
    if fore.aktor <> session_user::text then
        raise exception 'Paketet % hör till någon annan', paketet using errcode = 'UL002';
    end if;
    return coalesce(fore.utfall, '{"typ": "AVVISAT", "kod": "UL005", "text": ""}');
end
$$;

-- Guard: a change has its effect once, also when it comes again in another package.
create or replace function synk.andringar(paketet text, ids text[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$
    insert into synk.paketandring (andring, paket)
    select i, p.id from unnest(ids) as i, synk.paket p
    where p.id = paketet and p.aktor = session_user::text and p.utfall is null and p.xid = pg_current_xact_id()
$$;

create or replace function synk.klar(paketet text, utfallet jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    update synk.paket p set utfall = utfallet
    where p.id = paketet and p.aktor = session_user::text and p.utfall is null and p.xid = pg_current_xact_id();
    if not found then
        raise exception 'Paketet % är inte påbörjat här', paketet using errcode = 'UL005';
    end if;
end
$$;

-- The stored id of what already exists under the same natural key, where the login may make such a row. Each look-up leaves a trace.
create or replace function synk.tvillingar(rader jsonb) returns table (entitet text, min text, serverns text)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    n record;
    villkor text;
    fragade integer;
    funna integer;
begin
    if not synk.kand() then
        raise exception 'Inloggningen % är inte upplagd som användare', session_user using errcode = 'UL003';
    end if;
    for n in
        select k.entitet, k.nummer, k.kolumner, e.tabell from synk.nyckel k join synk.entitet e on e.entitet = k.entitet order by k.entitet, k.nummer
    loop
        select count(*) into fragade from jsonb_array_elements(rader) as r where r ->> 'entitet' = n.entitet;
        continue when fragade = 0;
        select string_agg(format('t.%I::text = r -> ''varden'' ->> %L', k, k), ' and ') into villkor from unnest(n.kolumner) as k where k <> 'person';
        if 'person' = any (n.kolumner) then
            villkor := villkor || ' and (select a.person_id from public.arende a where a.id = t.arende_id) = coalesce(r ->> ''person'', '
                || '(select a.person_id from public.arende a where a.id = r -> ''varden'' ->> ''arende_id''))';
        end if;
        funna := 0;
        for entitet, min, serverns in execute format(
            'select distinct on (r ->> ''id'') %L, r ->> ''id'', t.id::text from jsonb_array_elements($1) as r join public.%I t on %s '
            || 'where r ->> ''entitet'' = %L and t.id <> r ->> ''id'' and synk.far(%L, ''N'', r -> ''varden'' ->> ''enhet_id'') order by r ->> ''id'', t.id',
            n.entitet, n.tabell, villkor, n.entitet, n.entitet) using rader
        loop
            funna := funna + 1;
            insert into public.handelselogg (id, version, enhet_id, tid, anvandare, typ, transaktion, objekttyp, objekt_id, falt, efter, personer)
            select gen_random_uuid()::text, 1, r -> 'varden' ->> 'enhet_id', clock_timestamp() at time zone 'UTC', session_user, 'LASNING',
                gen_random_uuid()::text, entitet, serverns, array_to_string(n.kolumner, ','), 'synk', case when entitet = 'Person' then serverns end
            from jsonb_array_elements(rader) as r where r ->> 'id' = min;
            return next;
        end loop;
        insert into synk.uppslag (entitet, antal, traffar) values (n.entitet, fragade, funna);
    end loop;
end
$$;
