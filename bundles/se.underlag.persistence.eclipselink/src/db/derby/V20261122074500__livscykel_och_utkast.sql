-- Snapshots that can be told apart and listed without reading them, the checklist before upload (KF-09), and recovery drafts.

alter table kopfilsversion add column nummer integer default 1 not null;
alter table kopfilsversion add column rader integer default 0 not null;
alter table kopfilsversion add column summa_faktiskt decimal(15, 2);
alter table kopfilsversion add column summa_prognos decimal(15, 2);
alter table kopfilsversion add column anteckning clob(16m);

create table checklistpunkt (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    ordning integer not null,
    text clob(16m),
    regel varchar(255),
    from_ date,
    tom date,
    constraint checklistpunkt_pk primary key (id)
);

create table utkast (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    anvandare varchar(255) not null,
    objekttyp varchar(255) not null,
    objekt_id varchar(255) not null,
    tid timestamp,
    antal integer not null,
    innehall clob(16m),
    constraint utkast_pk primary key (id)
);

alter table utkast add constraint utkast_nyckel unique (anvandare, objekttyp, objekt_id);
