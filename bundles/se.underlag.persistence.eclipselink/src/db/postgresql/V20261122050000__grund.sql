-- The schema of the first release. One table for each class of the model; foreign keys are checked at commit, so that the order of the
-- statements in a transaction does not matter.

create table organisationsenhet (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    kod varchar(255) not null,
    namn varchar(255),
    typ varchar(40) not null,
    ansvarskod varchar(255),
    giltig_from date,
    giltig_tom date,
    overordnad_id varchar(36),
    constraint organisationsenhet_pk primary key (id)
);

create table anvandare (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    signatur varchar(255) not null,
    namn varchar(255),
    epost varchar(255),
    constraint anvandare_pk primary key (id)
);

create table roll_tilldelning (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    roll varchar(40) not null,
    from_ date,
    tom date,
    enhet_ref_id varchar(36),
    anvandare_id varchar(36),
    anvandare_plats integer,
    constraint roll_tilldelning_pk primary key (id)
);

create table person (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    identitet varchar(255) not null,
    identitetstyp varchar(40) not null,
    fornamn varchar(255),
    efternamn varchar(255),
    skyddad_identitet boolean not null,
    kon varchar(40) not null,
    constraint person_pk primary key (id)
);

create table foretradare (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    namn varchar(255),
    typ varchar(255),
    kontakt varchar(255),
    person_id varchar(36),
    person_plats integer,
    constraint foretradare_pk primary key (id)
);

create table arende (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    arendenr varchar(255),
    handlaggare varchar(255),
    status varchar(40) not null,
    person_id varchar(36),
    constraint arende_pk primary key (id)
);

create table beslut (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    nr varchar(255) not null,
    lagrum varchar(255),
    beslutsdatum date,
    from_ date,
    tom date,
    omfattning varchar(255),
    gynnande boolean not null,
    forhandsbesked boolean not null,
    f100 boolean not null,
    avslutsorsak varchar(255),
    insatstyp_id varchar(36),
    arende_id varchar(36),
    arende_plats integer,
    constraint beslut_pk primary key (id)
);

create table insatstyp (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    kod varchar(255) not null,
    namn varchar(255),
    lagrum varchar(255),
    prisenhet varchar(40) not null,
    uteslutningsgrupp varchar(255),
    nivabedoms boolean not null,
    ivo_rapport boolean not null,
    valfrihetssystem boolean not null,
    constraint insatstyp_pk primary key (id)
);

create table leverantor (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    orgnr varchar(255),
    namn varchar(255) not null,
    regi varchar(40) not null,
    extern boolean not null,
    constraint leverantor_pk primary key (id)
);

create table boende (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    namn varchar(255),
    ort varchar(255),
    leverantor_id varchar(36),
    leverantor_plats integer,
    constraint boende_pk primary key (id)
);

create table placeringsavtal (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    nr varchar(255),
    typ varchar(40) not null,
    from_ date,
    tom date,
    boendepris decimal(15, 2),
    poang decimal(9, 4),
    barntillagg decimal(15, 2),
    dygnspris decimal(15, 2),
    avresedag_debiteras boolean not null,
    person_id varchar(36),
    beslut_id varchar(36),
    leverantor_id varchar(36),
    boende_id varchar(36),
    ersatter_id varchar(36),
    constraint placeringsavtal_pk primary key (id)
);

create table kopfil (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    ar integer not null,
    namn varchar(255) not null,
    agare varchar(255),
    status varchar(40) not null,
    mall varchar(255),
    original_id varchar(36),
    constraint kopfil_pk primary key (id)
);

create table kopfilsversion (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    manad integer not null,
    tidsstampel timestamp(6),
    checklistesvar text,
    kontrollsumma varchar(255),
    fil_id varchar(36),
    kopfil_id varchar(36),
    kopfil_plats integer,
    constraint kopfilsversion_pk primary key (id)
);

create table kopfilsrad (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    sortnyckel varchar(255),
    dygnspris decimal(15, 2),
    from_ date,
    tom date,
    konto varchar(255),
    kommentar text,
    faktiskt_jan decimal(15, 2),
    faktiskt_feb decimal(15, 2),
    faktiskt_mar decimal(15, 2),
    faktiskt_apr decimal(15, 2),
    faktiskt_maj decimal(15, 2),
    faktiskt_jun decimal(15, 2),
    faktiskt_jul decimal(15, 2),
    faktiskt_aug decimal(15, 2),
    faktiskt_sep decimal(15, 2),
    faktiskt_okt decimal(15, 2),
    faktiskt_nov decimal(15, 2),
    faktiskt_dec decimal(15, 2),
    kopfil_id varchar(36),
    person_id varchar(36),
    beslut_id varchar(36),
    avtal_id varchar(36),
    insatstyp_id varchar(36),
    leverantor_id varchar(36),
    handelse_id varchar(36),
    constraint kopfilsrad_pk primary key (id)
);

create table prognoshandelse (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    typ varchar(40) not null,
    sakerhet varchar(255),
    datum date,
    underlag varchar(255),
    orsak text,
    status varchar(40) not null,
    kopfil_id varchar(36),
    bekraftad_id varchar(36),
    constraint prognoshandelse_pk primary key (id)
);

create table prognoseffekt (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    manad integer not null,
    delta decimal(15, 2),
    rad_id varchar(36),
    handelse_id varchar(36),
    handelse_plats integer,
    constraint prognoseffekt_pk primary key (id)
);

create table kolumnmall (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    namn varchar(255) not null,
    constraint kolumnmall_pk primary key (id)
);

create table mallkolumn (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    rubrik varchar(255),
    falt varchar(255),
    mall_id varchar(36),
    mall_plats integer,
    constraint mallkolumn_pk primary key (id)
);

create table parameter (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    nyckel varchar(255) not null,
    varde varchar(255),
    from_ date,
    tom date,
    kalla varchar(255),
    constraint parameter_pk primary key (id)
);

create table handelselogg (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    tid timestamp(6),
    anvandare varchar(255),
    typ varchar(40) not null,
    transaktion varchar(255),
    objekttyp varchar(255),
    objekt_id varchar(255),
    falt varchar(255),
    fore text,
    efter text,
    personer text,
    constraint handelselogg_pk primary key (id)
);

create table fil (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp(6),
    andrad_av varchar(255),
    andrad_tid timestamp(6),
    sha256 varchar(255),
    storlek bigint not null,
    namn varchar(255),
    typ varchar(255),
    innehall bytea,
    constraint fil_pk primary key (id)
);

alter table organisationsenhet add constraint organisationsenhet_overordnad_id_fk foreign key (overordnad_id) references organisationsenhet (id) deferrable initially deferred;
alter table roll_tilldelning add constraint roll_tilldelning_enhet_ref_id_fk foreign key (enhet_ref_id) references organisationsenhet (id) deferrable initially deferred;
alter table roll_tilldelning add constraint roll_tilldelning_anvandare_id_fk foreign key (anvandare_id) references anvandare (id) deferrable initially deferred;
alter table foretradare add constraint foretradare_person_id_fk foreign key (person_id) references person (id) deferrable initially deferred;
alter table arende add constraint arende_person_id_fk foreign key (person_id) references person (id) deferrable initially deferred;
alter table beslut add constraint beslut_insatstyp_id_fk foreign key (insatstyp_id) references insatstyp (id) deferrable initially deferred;
alter table beslut add constraint beslut_arende_id_fk foreign key (arende_id) references arende (id) deferrable initially deferred;
alter table boende add constraint boende_leverantor_id_fk foreign key (leverantor_id) references leverantor (id) deferrable initially deferred;
alter table placeringsavtal add constraint placeringsavtal_person_id_fk foreign key (person_id) references person (id) deferrable initially deferred;
alter table placeringsavtal add constraint placeringsavtal_beslut_id_fk foreign key (beslut_id) references beslut (id) deferrable initially deferred;
alter table placeringsavtal add constraint placeringsavtal_leverantor_id_fk foreign key (leverantor_id) references leverantor (id) deferrable initially deferred;
alter table placeringsavtal add constraint placeringsavtal_boende_id_fk foreign key (boende_id) references boende (id) deferrable initially deferred;
alter table placeringsavtal add constraint placeringsavtal_ersatter_id_fk foreign key (ersatter_id) references placeringsavtal (id) deferrable initially deferred;
alter table kopfil add constraint kopfil_original_id_fk foreign key (original_id) references fil (id) deferrable initially deferred;
alter table kopfilsversion add constraint kopfilsversion_fil_id_fk foreign key (fil_id) references fil (id) deferrable initially deferred;
alter table kopfilsversion add constraint kopfilsversion_kopfil_id_fk foreign key (kopfil_id) references kopfil (id) deferrable initially deferred;
alter table kopfilsrad add constraint kopfilsrad_kopfil_id_fk foreign key (kopfil_id) references kopfil (id) deferrable initially deferred;
alter table kopfilsrad add constraint kopfilsrad_person_id_fk foreign key (person_id) references person (id) deferrable initially deferred;
alter table kopfilsrad add constraint kopfilsrad_beslut_id_fk foreign key (beslut_id) references beslut (id) deferrable initially deferred;
alter table kopfilsrad add constraint kopfilsrad_avtal_id_fk foreign key (avtal_id) references placeringsavtal (id) deferrable initially deferred;
alter table kopfilsrad add constraint kopfilsrad_insatstyp_id_fk foreign key (insatstyp_id) references insatstyp (id) deferrable initially deferred;
alter table kopfilsrad add constraint kopfilsrad_leverantor_id_fk foreign key (leverantor_id) references leverantor (id) deferrable initially deferred;
alter table kopfilsrad add constraint kopfilsrad_handelse_id_fk foreign key (handelse_id) references prognoshandelse (id) deferrable initially deferred;
alter table prognoshandelse add constraint prognoshandelse_kopfil_id_fk foreign key (kopfil_id) references kopfil (id) deferrable initially deferred;
alter table prognoshandelse add constraint prognoshandelse_bekraftad_id_fk foreign key (bekraftad_id) references beslut (id) deferrable initially deferred;
alter table prognoseffekt add constraint prognoseffekt_rad_id_fk foreign key (rad_id) references kopfilsrad (id) deferrable initially deferred;
alter table prognoseffekt add constraint prognoseffekt_handelse_id_fk foreign key (handelse_id) references prognoshandelse (id) deferrable initially deferred;
alter table mallkolumn add constraint mallkolumn_mall_id_fk foreign key (mall_id) references kolumnmall (id) deferrable initially deferred;

-- Natural keys. A decision number that stands twice in a file is a finding and no reason to refuse the import, so beslut.nr is not among them.
alter table organisationsenhet add constraint organisationsenhet_nyckel unique (kod);
alter table anvandare add constraint anvandare_nyckel unique (signatur);
alter table person add constraint person_nyckel unique (identitet, enhet_id);
alter table insatstyp add constraint insatstyp_nyckel unique (kod);
alter table kopfil add constraint kopfil_nyckel unique (enhet_id, ar, namn);
alter table kolumnmall add constraint kolumnmall_nyckel unique (enhet_id, namn);

create index beslut_nr_ix on beslut (nr);
create index leverantor_orgnr_ix on leverantor (orgnr);
create index leverantor_namn_ix on leverantor (namn);
create index placeringsavtal_nr_ix on placeringsavtal (nr);
create index kopfilsrad_kopfil_id_ix on kopfilsrad (kopfil_id, sortnyckel);
create index parameter_nyckel_ix on parameter (nyckel, from_);
create index fil_sha256_ix on fil (sha256);
create index handelselogg_objekt_id_ix on handelselogg (objekt_id, tid);
create index handelselogg_tid_ix on handelselogg (tid);
create index kopfil_ar_ix on kopfil (ar);

-- Derby indexes its foreign keys by itself, PostgreSQL does not.
create index organisationsenhet_overordnad_id_ix on organisationsenhet (overordnad_id);
create index roll_tilldelning_enhet_ref_id_ix on roll_tilldelning (enhet_ref_id);
create index roll_tilldelning_anvandare_id_ix on roll_tilldelning (anvandare_id);
create index foretradare_person_id_ix on foretradare (person_id);
create index arende_person_id_ix on arende (person_id);
create index beslut_insatstyp_id_ix on beslut (insatstyp_id);
create index beslut_arende_id_ix on beslut (arende_id);
create index boende_leverantor_id_ix on boende (leverantor_id);
create index placeringsavtal_person_id_ix on placeringsavtal (person_id);
create index placeringsavtal_beslut_id_ix on placeringsavtal (beslut_id);
create index placeringsavtal_leverantor_id_ix on placeringsavtal (leverantor_id);
create index placeringsavtal_boende_id_ix on placeringsavtal (boende_id);
create index placeringsavtal_ersatter_id_ix on placeringsavtal (ersatter_id);
create index kopfil_original_id_ix on kopfil (original_id);
create index kopfilsversion_fil_id_ix on kopfilsversion (fil_id);
create index kopfilsversion_kopfil_id_ix on kopfilsversion (kopfil_id);
create index kopfilsrad_person_id_ix on kopfilsrad (person_id);
create index kopfilsrad_beslut_id_ix on kopfilsrad (beslut_id);
create index kopfilsrad_avtal_id_ix on kopfilsrad (avtal_id);
create index kopfilsrad_insatstyp_id_ix on kopfilsrad (insatstyp_id);
create index kopfilsrad_leverantor_id_ix on kopfilsrad (leverantor_id);
create index kopfilsrad_handelse_id_ix on kopfilsrad (handelse_id);
create index prognoshandelse_kopfil_id_ix on prognoshandelse (kopfil_id);
create index prognoshandelse_bekraftad_id_ix on prognoshandelse (bekraftad_id);
create index prognoseffekt_rad_id_ix on prognoseffekt (rad_id);
create index prognoseffekt_handelse_id_ix on prognoseffekt (handelse_id);
create index mallkolumn_mall_id_ix on mallkolumn (mall_id);
