-- Weeding (S42): lists that are proposed, reviewed and carried out. While a list is being carried out, and only in that transaction, rows that
-- otherwise stay as they are (KF-10) may be redacted.

alter table fil add column gallrad timestamp(6);
alter table fil add column gallrad_sha256 varchar(255);

create table gallringslista (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    status varchar(40) not null,
    foreslagen_av varchar(255),
    foreslagen timestamp(6),
    granskad_av varchar(255),
    granskad timestamp(6),
    genomford_av varchar(255),
    genomford timestamp(6),
    rapport text,
    constraint gallringslista_pk primary key (id)
);

create table gallringspost (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    sista_insats date,
    sista_anteckning date,
    sammanstallning_fran date,
    personakt_fran date,
    senast date,
    undantag varchar(40) not null,
    undantagsorsak text,
    undantag_av varchar(255),
    gallrad timestamp(6),
    person_id varchar(36),
    lista_id varchar(36),
    lista_plats integer,
    constraint gallringspost_pk primary key (id)
);

alter table gallringspost add constraint gallringspost_person_id_fk foreign key (person_id) references person (id) deferrable initially deferred;
alter table gallringspost add constraint gallringspost_lista_id_fk foreign key (lista_id) references gallringslista (id) deferrable initially deferred;

create index gallringspost_person_id_ix on gallringspost (person_id);
create index gallringspost_lista_id_ix on gallringspost (lista_id);
create index gallringslista_status_ix on gallringslista (status);

create function gallring_pagar() returns boolean language sql stable security definer set search_path from current as $$
    select exists (select 1 from gallringslista where status = 'GENOMFORS')
$$;

create or replace function last_rad() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and gallring_pagar() then
        return new;
    end if;
    raise exception 'Raden i % är låst (KF-10)', tg_table_name using errcode = 'check_violation';
end
$$;

create function gallringslista_steg() returns trigger language plpgsql as $$
begin
    if old.status in ('GENOMFORD', 'AVBRUTEN') or (new.status = 'GENOMFORS' and old.status <> 'GRANSKAD')
        or (new.status = 'GENOMFORD' and old.status <> 'GENOMFORS') then
        raise exception 'Gallringslistan är % och kan inte bli %', old.status, new.status using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger gallringslista_steg before update on gallringslista for each row execute function gallringslista_steg();

-- The narrow door. It sees every row whatever the role may, so it opens only in the transaction that carries out a reviewed list.
create function gallring_krav() returns void language plpgsql security definer set search_path from current as $$
begin
    if not gallring_pagar() then
        raise exception 'Ingen granskad gallringslista genomförs i den här transaktionen' using errcode = 'insufficient_privilege';
    end if;
end
$$;

create function gallring_las(p_tabell text, p_monster text) returns table (rad_id text, kolumn text, varde text)
    language plpgsql security definer set search_path from current as $$
begin
    perform gallring_krav();
    return query execute format('select t.id::text, k.key, k.value from %I t, jsonb_each_text(to_jsonb(t) - ''innehall'') k where k.value ~* $1'
        || ' union all select t.id::text, ''innehall'', to_jsonb(t) ->> ''innehall'' from %I t where $2 and to_jsonb(t) ->> ''innehall'' ~* $1',
        p_tabell, p_tabell) using p_monster, p_tabell <> 'fil';
end
$$;

create function gallring_rad(p_tabell text, p_id text) returns table (kolumn text, varde text)
    language plpgsql security definer set search_path from current as $$
begin
    perform gallring_krav();
    return query execute format('select k.key, k.value from %I t, jsonb_each_text(case when $2 then to_jsonb(t) - ''innehall'' else to_jsonb(t) end) k'
        || ' where t.id = $1', p_tabell) using p_id, p_tabell = 'fil';
end
$$;

create function gallring_skriv(p_tabell text, p_id text, p_kolumn text, p_varde text) returns void
    language plpgsql security definer set search_path from current as $$
begin
    perform gallring_krav();
    execute format('update %I set %I = %L, version = version + 1 where id = $1', p_tabell, p_kolumn, p_varde) using p_id;
end
$$;

create function gallring_fil(p_id text) returns bytea language plpgsql security definer set search_path from current as $$
begin
    perform gallring_krav();
    return (select innehall from fil where id = p_id);
end
$$;

create function gallring_skriv_fil(p_id text, p_innehall bytea, p_typ text, p_namn text, p_sha256 text, p_tid timestamp) returns void
    language plpgsql security definer set search_path from current as $$
begin
    perform gallring_krav();
    update fil set innehall = p_innehall, storlek = length(p_innehall), typ = p_typ, namn = p_namn, gallrad = p_tid, gallrad_sha256 = p_sha256,
        version = version + 1 where id = p_id;
end
$$;

create function gallring_filer() returns table (fil_id text, fil_typ text, fil_namn text)
    language plpgsql security definer set search_path from current as $$
begin
    perform gallring_krav();
    return query select f.id::text, f.typ::text, f.namn::text from fil f;
end
$$;

create function gallring_logg(p_ids text[]) returns integer language plpgsql security definer set search_path from current as $$
declare
    antal integer;
begin
    perform gallring_krav();
    update handelselogg set fore = case when fore is null then null else '[gallrad]' end,
        efter = case when efter is null then null else '[gallrad]' end, version = version + 1
        where objekt_id = any (p_ids) and (fore is not null or efter is not null);
    get diagnostics antal = row_count;
    return antal;
end
$$;
