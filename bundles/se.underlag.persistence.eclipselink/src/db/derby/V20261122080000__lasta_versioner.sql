-- What has been uploaded stays as it is, whoever writes to the database (KF-10), and a month's versions are counted without gaps or doubles.
-- Derby has no statement that raises an error, so the triggers read the row's id, which is no number, as a number (SQLSTATE 22018).

alter table kopfilsversion add constraint kopfilsversion_nyckel unique (kopfil_id, manad, nummer);

create trigger kopfilsversion_andras_inte no cascade before update on kopfilsversion
    referencing old as fore for each row values cast(fore.id as integer);

create trigger kopfilsversion_tas_inte_bort no cascade before delete on kopfilsversion
    referencing old as fore for each row values cast(fore.id as integer);

create trigger fil_andras_inte no cascade before update of sha256, storlek, innehall on fil
    referencing old as fore for each row values cast(fore.id as integer);
