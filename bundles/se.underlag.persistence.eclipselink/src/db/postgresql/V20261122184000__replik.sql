-- A replica lies in Derby; the version stands here too, so that both have the same one.
select 1;
