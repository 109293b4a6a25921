-- What the administrator asks for.

-- Rows of a table that the feed, folded, tells otherwise.
create or replace function synk.avvikelser(ent text) returns table (rad_id text, fel text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    tabellen text := (select e.tabell from synk.entitet e where e.entitet = ent);
    kolumnerna text := (select string_agg(quote_ident(c.column_name), ', ') from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = tabellen and c.column_name <> 'innehall');
begin
    return query execute format(
        'with nu as (select b.id::text as id, b.version, jsonb_strip_nulls(to_jsonb(b)) as bild from (select %s from public.%I%s) b), '
        || 'floden as (select distinct on (a.rad_id) a.rad_id, a.op, a.version, a.bild from synk.andring a where a.entitet = %L and a.seq is not null '
        || 'order by a.rad_id, a.seq desc) '
        || 'select coalesce(n.id, f.rad_id), case when n.id is null then ''TABELL'' when f.rad_id is null or f.op = ''B'' then ''FLODE'' else ''OLIKA'' end '
        || 'from nu n full join floden f on f.rad_id = n.id '
        || 'where (n.id is null and f.op <> ''B'') or (n.id is not null and (f.rad_id is null or f.op = ''B'' or f.version <> n.version '
        || 'or (%L <> ''Handelselogg'' and f.bild is distinct from n.bild)))',
        kolumnerna, tabellen, case when ent = 'Handelselogg' then ' where typ not in (''LASNING'', ''EXPORT'')' else '' end, ent, ent);
end
$$;

-- Tells the feed of rows that it does not know or knows otherwise: those that were there before it, and those that an upgrade gave new columns.
create or replace function synk.grundfor(ent text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    tabellen text := (select e.tabell from synk.entitet e where e.entitet = ent);
    kolumnerna text := (select string_agg(quote_ident(c.column_name), ', ') from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = tabellen and c.column_name <> 'innehall');
    antal bigint;
begin
    execute format(
        'insert into synk.andring (entitet, rad_id, enhet_id, fore_enhet_id, op, basversion, version, falt, bild) '
        || 'select %L, b.id, b.enhet_id, case when v.fel = ''OLIKA'' then b.enhet_id end, case when v.fel = ''OLIKA'' then ''A'' else ''N'' end, '
        || 'case when v.fel = ''OLIKA'' then b.version else 0 end, b.version, '
        || 'case when v.fel = ''OLIKA'' then (select coalesce(array_agg(k), ''{}'') from jsonb_object_keys(to_jsonb(b)) as k '
        || 'where k not in (''id'', ''version'', ''skapad_av'', ''skapad_tid'', ''andrad_av'', ''andrad_tid'')) else ''{}'' end, '
        || 'case when %L <> ''Handelselogg'' then jsonb_strip_nulls(to_jsonb(b)) end '
        || 'from (select %s from public.%I) b join synk.avvikelser(%L) v on v.rad_id = b.id where v.fel in (''FLODE'', ''OLIKA'')',
        ent, ent, kolumnerna, tabellen, ent);
    get diagnostics antal = row_count;
    return antal;
end
$$;

-- Part of a weeding: images of the feed that still hold what matches become what the row is now, or nothing when it is gone. Sequence numbers,
-- versions and who did it stay. Works only while a reviewed list is being carried out.
create or replace function synk.gallra(monster text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    a record;
    nu jsonb;
    antal bigint := 0;
begin
    perform public.gallring_krav();
    for a in
        select distinct b.entitet, b.rad_id, e.tabell from synk.andring b join synk.entitet e on e.entitet = b.entitet where b.bild::text ~* monster
    loop
        execute format('select jsonb_strip_nulls(to_jsonb(t) - ''innehall'') from public.%I t where t.id = $1', a.tabell) into nu using a.rad_id;
        update synk.andring b set bild = nu where b.entitet = a.entitet and b.rad_id = a.rad_id and b.bild::text ~* monster;
        antal := antal + 1;
    end loop;
    return antal;
end
$$;
