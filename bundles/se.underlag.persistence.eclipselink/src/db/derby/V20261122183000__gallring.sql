-- Weeding (S42): lists that are proposed, reviewed and carried out. While a list is being carried out, and only in that transaction, rows that
-- otherwise stay as they are (KF-10) may be redacted.

alter table fil add column gallrad timestamp;
alter table fil add column gallrad_sha256 varchar(255);

create table gallringslista (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    status varchar(40) not null,
    foreslagen_av varchar(255),
    foreslagen timestamp,
    granskad_av varchar(255),
    granskad timestamp,
    genomford_av varchar(255),
    genomford timestamp,
    rapport clob(16m),
    constraint gallringslista_pk primary key (id)
);

create table gallringspost (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    sista_insats date,
    sista_anteckning date,
    sammanstallning_fran date,
    personakt_fran date,
    senast date,
    undantag varchar(40) not null,
    undantagsorsak clob(16m),
    undantag_av varchar(255),
    gallrad timestamp,
    person_id varchar(36),
    lista_id varchar(36),
    lista_plats integer,
    constraint gallringspost_pk primary key (id)
);

alter table gallringspost add constraint gallringspost_person_id_fk foreign key (person_id) references person (id) deferrable initially deferred;
alter table gallringspost add constraint gallringspost_lista_id_fk foreign key (lista_id) references gallringslista (id) deferrable initially deferred;

create index gallringslista_status_ix on gallringslista (status);

drop trigger kopfilsversion_andras_inte;
drop trigger fil_andras_inte;

create trigger kopfilsversion_andras_inte no cascade before update on kopfilsversion
    referencing old as fore for each row
    when (not exists (select 1 from gallringslista where status = 'GENOMFORS')) values cast(fore.id as integer);

create trigger fil_andras_inte no cascade before update of sha256, storlek, innehall on fil
    referencing old as fore for each row
    when (not exists (select 1 from gallringslista where status = 'GENOMFORS')) values cast(fore.id as integer);

create trigger gallringslista_steg no cascade before update on gallringslista
    referencing old as fore new as efter for each row
    when (fore.status in ('GENOMFORD', 'AVBRUTEN') or (efter.status = 'GENOMFORS' and fore.status <> 'GRANSKAD')
        or (efter.status = 'GENOMFORD' and fore.status <> 'GENOMFORS')) values cast(fore.id as integer);
