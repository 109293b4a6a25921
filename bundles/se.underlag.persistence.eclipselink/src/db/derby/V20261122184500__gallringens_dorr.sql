-- Locked rows (KF-10) change in two transactions only: the one that carries out a reviewed list of weeding, and the one in which a replica takes over
-- what the shared database has done.

drop trigger kopfilsversion_andras_inte;
drop trigger fil_andras_inte;

create trigger kopfilsversion_andras_inte no cascade before update on kopfilsversion
    referencing old as fore for each row
    when (not exists (select 1 from synk_lage where nyckel = 'tillampar') and not exists (select 1 from gallringslista where status = 'GENOMFORS'))
    values cast(fore.id as integer);

create trigger fil_andras_inte no cascade before update of sha256, storlek, innehall on fil
    referencing old as fore for each row
    when (not exists (select 1 from synk_lage where nyckel = 'tillampar') and not exists (select 1 from gallringslista where status = 'GENOMFORS'))
    values cast(fore.id as integer);
