-- In the shared database the door has stood since the lists came.
select 1;
