-- What a replica of the shared database keeps beside the data: its outbox, the server's versions, how far it has read, and conflicts.
-- Empty, and never read, where nothing is shared.

create sequence synk_nr as bigint start with 1;

create table synk_utkorg (
    tx varchar(36) not null,
    nr bigint not null,
    anvandare varchar(255) not null,
    borjad timestamp not null,
    tid timestamp not null,
    status varchar(12) not null,
    kod varchar(255),
    text_ varchar(4000),
    utfall_tid timestamp,
    constraint synk_utkorg_pk primary key (tx)
);
create index synk_utkorg_status_ix on synk_utkorg (status, nr);

create table synk_utkorgsrad (
    id varchar(36) not null,
    tx varchar(36) not null,
    ordning bigint not null,
    slag varchar(10) not null,
    entitet varchar(40) not null,
    rad_id varchar(36) not null,
    basversion bigint,
    fore clob(16m),
    efter clob(16m),
    constraint synk_utkorgsrad_pk primary key (id),
    constraint synk_utkorgsrad_tx_fk foreign key (tx) references synk_utkorg (tx) on delete cascade
);
create index synk_utkorgsrad_rad_ix on synk_utkorgsrad (rad_id);

create table synk_rad (
    id varchar(36) not null,
    entitet varchar(40) not null,
    version bigint not null,
    lage varchar(10) not null,
    constraint synk_rad_pk primary key (id, entitet)
);

create table synk_lage (
    nyckel varchar(20) not null,
    varde varchar(255) not null,
    constraint synk_lage_pk primary key (nyckel)
);

-- Whoever saves and whoever applies what others have saved holds this row until the commit.
insert into synk_lage (nyckel, varde) values ('grind', '');

create table synk_konflikt (
    id varchar(36) not null,
    nr bigint not null,
    slag varchar(40) not null,
    entitet varchar(40) not null,
    rad_id varchar(36) not null,
    min_tid timestamp,
    deras varchar(255),
    deras_tid timestamp,
    rader clob(16m),
    bas clob(16m),
    min_ clob(16m),
    deras_ clob(16m),
    status varchar(10) not null,
    valt clob(16m),
    lost_av varchar(255),
    lost_tid timestamp,
    constraint synk_konflikt_pk primary key (id)
);
create index synk_konflikt_rad_ix on synk_konflikt (rad_id);

-- What is kept as it is (KF-10) may leave a replica with its scope, content comes after its row, and a list that was carried out elsewhere comes as
-- it is. The shared database keeps it all, and guards it.

drop trigger kopfilsversion_andras_inte;
drop trigger kopfilsversion_tas_inte_bort;
drop trigger fil_andras_inte;
drop trigger gallringslista_steg;

create trigger kopfilsversion_andras_inte no cascade before update on kopfilsversion
    referencing old as fore for each row
    when (not exists (select 1 from gallringslista where status = 'GENOMFORS') and not exists (select 1 from synk_lage where nyckel = 'tillampar'))
    values cast(fore.id as integer);

create trigger kopfilsversion_tas_inte_bort no cascade before delete on kopfilsversion
    referencing old as fore for each row
    when (not exists (select 1 from synk_lage where nyckel = 'tillampar')) values cast(fore.id as integer);

create trigger fil_andras_inte no cascade before update of sha256, storlek, innehall on fil
    referencing old as fore for each row
    when (not exists (select 1 from gallringslista where status = 'GENOMFORS') and not exists (select 1 from synk_lage where nyckel = 'tillampar'))
    values cast(fore.id as integer);

create trigger gallringslista_steg no cascade before update on gallringslista
    referencing old as fore new as efter for each row
    when ((fore.status in ('GENOMFORD', 'AVBRUTEN') or (efter.status = 'GENOMFORS' and fore.status <> 'GRANSKAD')
        or (efter.status = 'GENOMFORD' and fore.status <> 'GENOMFORS')) and not exists (select 1 from synk_lage where nyckel = 'tillampar'))
    values cast(fore.id as integer);
