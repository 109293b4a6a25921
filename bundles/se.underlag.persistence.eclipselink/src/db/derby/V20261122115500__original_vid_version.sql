-- How a köpfil's workbook was read, to write it again in place, and which workbook stood behind an uploaded version.

alter table kopfil add column lasning_id varchar(36);
alter table kopfilsversion add column original_id varchar(36);

alter table kopfil add constraint kopfil_lasning_id_fk foreign key (lasning_id) references fil (id) deferrable initially deferred;
alter table kopfilsversion add constraint kopfilsversion_original_id_fk foreign key (original_id) references fil (id) deferrable initially deferred;
