-- Placements: behovsbedömningar, avtal on their way through the flows, ramavtal with prices, documents, and proposals to köpfiler.

alter table organisationsenhet add column adress varchar(255);
alter table leverantor add column adress varchar(255);
alter table placeringsavtal add column undantag boolean default false not null;
alter table placeringsavtal add column undantagsvillkor clob(16m);
alter table placeringsavtal add column dokumentpris decimal(15, 2);
alter table placeringsavtal add column upprattad_av varchar(255);
alter table placeringsavtal add column upprattad_roll varchar(40) default 'ADMINISTRATOR' not null;
alter table placeringsavtal add column upprattad date;
alter table placeringsavtal add column kontrollraknad_av varchar(255);
alter table placeringsavtal add column kontrollraknad date;
alter table placeringsavtal add column avvikelse decimal(15, 2);
alter table placeringsavtal add column signerad_av varchar(255);
alter table placeringsavtal add column signerad date;
alter table placeringsavtal add column skickad timestamp;
alter table placeringsavtal add column admin_informerad timestamp;
alter table placeringsavtal add column svarskuvert boolean default false not null;
alter table placeringsavtal add column aterkommen date;
alter table placeringsavtal add column arkiverad date;
alter table placeringsavtal add column datumorsak clob(16m);
alter table placeringsavtal add column uppsagd date;
alter table placeringsavtal add column uppsagningsdagar integer default 0 not null;
alter table placeringsavtal add column sista_debiteringsdag date;
alter table placeringsavtal add column ramavtal_id varchar(36);
alter table placeringsavtal add column bedomning_id varchar(36);

create table ramavtal (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    namn varchar(255) not null,
    diarienr varchar(255),
    from_ date,
    tom date,
    prismodell varchar(255),
    prisversion integer not null,
    constraint ramavtal_pk primary key (id)
);

create table boendepris (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    pris decimal(15, 2),
    barntillagg decimal(15, 2),
    from_ date,
    tom date,
    kalla varchar(255),
    leverantor_id varchar(36),
    boende_id varchar(36),
    ramavtal_id varchar(36),
    ramavtal_plats integer,
    constraint boendepris_pk primary key (id)
);

create table behovsbedomning (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    typ varchar(40) not null,
    kontakt_datum date,
    kontakt_av varchar(40) not null,
    kontakt_underlag clob(16m),
    start_bekraftad date,
    behov_uppstod date,
    bokad date,
    genomford date,
    genomford_av varchar(255),
    poang decimal(9, 4),
    undantag boolean not null,
    undantagsskal clob(16m),
    dokumentpris decimal(15, 2),
    mejl_skickat timestamp,
    i_treserva date,
    person_id varchar(36),
    beslut_id varchar(36),
    boende_id varchar(36),
    constraint behovsbedomning_pk primary key (id)
);

create table inflyttning (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    datum date,
    meddelad timestamp,
    meddelad_av varchar(255),
    expansionsbelopp decimal(15, 2),
    expansionsstatus varchar(40) not null,
    expansionsdatum date,
    person_id varchar(36),
    boende_id varchar(36),
    constraint inflyttning_pk primary key (id)
);

create table placeringsarende (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    referens varchar(255) not null,
    flode varchar(40) not null,
    tillstand varchar(40) not null,
    startad date,
    avslutad date,
    antal_steg integer not null,
    kontaktuppgift clob(16m),
    socialsekreterare varchar(255),
    planeringsledare varchar(255),
    socialadministrator varchar(255),
    enhetschef varchar(255),
    link_samordnare varchar(255),
    onskad_sista_dag date,
    person_id varchar(36),
    beslut_id varchar(36),
    leverantor_id varchar(36),
    boende_id varchar(36),
    bedomning_id varchar(36),
    avtal_id varchar(36),
    foregaende_id varchar(36),
    inflyttning_id varchar(36),
    constraint placeringsarende_pk primary key (id)
);

create table placeringssteg (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    steg varchar(255) not null,
    regel varchar(255),
    fran varchar(40) not null,
    till varchar(40) not null,
    tid timestamp,
    dag date,
    utfort_av varchar(255),
    roll varchar(40) not null,
    orsak clob(16m),
    notering clob(16m),
    arende_id varchar(36),
    arende_plats integer,
    constraint placeringssteg_pk primary key (id)
);

create table kopfilsforslag (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    typ varchar(40) not null,
    status varchar(40) not null,
    ar integer not null,
    from_ date,
    tom date,
    dygnspris decimal(15, 2),
    referens varchar(255),
    motivering clob(16m),
    avgjord_av varchar(255),
    avgjord timestamp,
    avgorandeorsak clob(16m),
    person_id varchar(36),
    beslut_id varchar(36),
    insatstyp_id varchar(36),
    leverantor_id varchar(36),
    avtal_id varchar(36),
    kopfil_id varchar(36),
    rad_id varchar(36),
    constraint kopfilsforslag_pk primary key (id)
);

create table forslagsmanad (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    manad integer not null,
    belopp decimal(15, 2),
    tidigare decimal(15, 2),
    forslag_id varchar(36),
    forslag_plats integer,
    constraint forslagsmanad_pk primary key (id)
);

create table dokument (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    typ varchar(40) not null,
    namn varchar(255),
    skapat timestamp,
    mall varchar(255),
    fil_id varchar(36),
    arende_id varchar(36),
    avtal_id varchar(36),
    constraint dokument_pk primary key (id)
);

create table dokumentmall (
    id varchar(36) not null,
    version bigint not null,
    enhet_id varchar(36),
    skapad_av varchar(255),
    skapad_tid timestamp,
    andrad_av varchar(255),
    andrad_tid timestamp,
    typ varchar(40) not null,
    namn varchar(255) not null,
    format varchar(255),
    from_ date,
    tom date,
    fil_id varchar(36),
    constraint dokumentmall_pk primary key (id)
);

alter table placeringsavtal add constraint placeringsavtal_ramavtal_id_fk foreign key (ramavtal_id) references ramavtal (id) deferrable initially deferred;
alter table placeringsavtal add constraint placeringsavtal_bedomning_id_fk foreign key (bedomning_id) references behovsbedomning (id) deferrable initially deferred;
alter table boendepris add constraint boendepris_leverantor_id_fk foreign key (leverantor_id) references leverantor (id) deferrable initially deferred;
alter table boendepris add constraint boendepris_boende_id_fk foreign key (boende_id) references boende (id) deferrable initially deferred;
alter table boendepris add constraint boendepris_ramavtal_id_fk foreign key (ramavtal_id) references ramavtal (id) deferrable initially deferred;
alter table behovsbedomning add constraint behovsbedomning_person_id_fk foreign key (person_id) references person (id) deferrable initially deferred;
alter table behovsbedomning add constraint behovsbedomning_beslut_id_fk foreign key (beslut_id) references beslut (id) deferrable initially deferred;
alter table behovsbedomning add constraint behovsbedomning_boende_id_fk foreign key (boende_id) references boende (id) deferrable initially deferred;
alter table inflyttning add constraint inflyttning_person_id_fk foreign key (person_id) references person (id) deferrable initially deferred;
alter table inflyttning add constraint inflyttning_boende_id_fk foreign key (boende_id) references boende (id) deferrable initially deferred;
alter table placeringsarende add constraint placeringsarende_person_id_fk foreign key (person_id) references person (id) deferrable initially deferred;
alter table placeringsarende add constraint placeringsarende_beslut_id_fk foreign key (beslut_id) references beslut (id) deferrable initially deferred;
alter table placeringsarende add constraint placeringsarende_leverantor_id_fk foreign key (leverantor_id) references leverantor (id) deferrable initially deferred;
alter table placeringsarende add constraint placeringsarende_boende_id_fk foreign key (boende_id) references boende (id) deferrable initially deferred;
alter table placeringsarende add constraint placeringsarende_bedomning_id_fk foreign key (bedomning_id) references behovsbedomning (id) deferrable initially deferred;
alter table placeringsarende add constraint placeringsarende_avtal_id_fk foreign key (avtal_id) references placeringsavtal (id) deferrable initially deferred;
alter table placeringsarende add constraint placeringsarende_foregaende_id_fk foreign key (foregaende_id) references placeringsavtal (id) deferrable initially deferred;
alter table placeringsarende add constraint placeringsarende_inflyttning_id_fk foreign key (inflyttning_id) references inflyttning (id) deferrable initially deferred;
alter table placeringssteg add constraint placeringssteg_arende_id_fk foreign key (arende_id) references placeringsarende (id) deferrable initially deferred;
alter table kopfilsforslag add constraint kopfilsforslag_person_id_fk foreign key (person_id) references person (id) deferrable initially deferred;
alter table kopfilsforslag add constraint kopfilsforslag_beslut_id_fk foreign key (beslut_id) references beslut (id) deferrable initially deferred;
alter table kopfilsforslag add constraint kopfilsforslag_insatstyp_id_fk foreign key (insatstyp_id) references insatstyp (id) deferrable initially deferred;
alter table kopfilsforslag add constraint kopfilsforslag_leverantor_id_fk foreign key (leverantor_id) references leverantor (id) deferrable initially deferred;
alter table kopfilsforslag add constraint kopfilsforslag_avtal_id_fk foreign key (avtal_id) references placeringsavtal (id) deferrable initially deferred;
alter table kopfilsforslag add constraint kopfilsforslag_kopfil_id_fk foreign key (kopfil_id) references kopfil (id) deferrable initially deferred;
alter table kopfilsforslag add constraint kopfilsforslag_rad_id_fk foreign key (rad_id) references kopfilsrad (id) deferrable initially deferred;
alter table forslagsmanad add constraint forslagsmanad_forslag_id_fk foreign key (forslag_id) references kopfilsforslag (id) deferrable initially deferred;
alter table dokument add constraint dokument_fil_id_fk foreign key (fil_id) references fil (id) deferrable initially deferred;
alter table dokument add constraint dokument_arende_id_fk foreign key (arende_id) references placeringsarende (id) deferrable initially deferred;
alter table dokument add constraint dokument_avtal_id_fk foreign key (avtal_id) references placeringsavtal (id) deferrable initially deferred;
alter table dokumentmall add constraint dokumentmall_fil_id_fk foreign key (fil_id) references fil (id) deferrable initially deferred;

alter table placeringsarende add constraint placeringsarende_nyckel unique (enhet_id, referens);
create index placeringsarende_tillstand_ix on placeringsarende (enhet_id, tillstand);
create index kopfilsforslag_status_ix on kopfilsforslag (status, ar);
