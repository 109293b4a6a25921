-- What has been uploaded stays as it is, whoever writes to the database (KF-10), and a month's versions are counted without gaps or doubles.

alter table kopfilsversion add constraint kopfilsversion_nyckel unique (kopfil_id, manad, nummer);

create function last_rad() returns trigger language plpgsql as $$
begin
    raise exception 'Raden i % är låst (KF-10)', tg_table_name using errcode = 'check_violation';
end
$$;

create trigger kopfilsversion_andras_inte before update on kopfilsversion for each row execute function last_rad();

create trigger kopfilsversion_tas_inte_bort before delete on kopfilsversion for each row execute function last_rad();

create trigger fil_andras_inte before update of sha256, storlek, innehall on fil for each row execute function last_rad();
