-- Two who draw up or send avtal of the same person in the same home at once meet at the number of their turn.

alter table placeringsavtal add column turordning varchar(255);

alter table placeringsavtal add constraint placeringsavtal_nyckel unique (turordning);
