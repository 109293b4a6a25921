-- A small filled database of the schema 20261122050000, in SQL that both databases read. Invented persons only. Never changed: it stands for
-- what users have.
insert into organisationsenhet (id, version, enhet_id, kod, namn, typ) values ('enhet-1', 1, 'enhet-1', 'NORR', 'Enheten Norr (exempel)', 'MYNDIGHET');
insert into person (id, version, identitet, identitetstyp, fornamn, efternamn, skyddad_identitet, kon)
    values ('person-1', 1, '195503149808', 'PERSONNUMMER', 'Åsa', 'Exempelsson', false, 'KVINNA');
insert into insatstyp (id, version, kod, namn, prisenhet, nivabedoms, ivo_rapport, valfrihetssystem)
    values ('insats-1', 1, 'BMSS', 'Bostad med särskild service', 'DYGN', true, true, false);
insert into leverantor (id, version, namn, regi, extern) values ('leverantor-1', 1, 'Exempelgården AB', 'ENSKILD', true);
insert into arende (id, version, enhet_id, arendenr, status, person_id) values ('arende-1', 1, 'enhet-1', 'Ä-1', 'OPPET', 'person-1');
insert into beslut (id, version, enhet_id, nr, beslutsdatum, from_, tom, gynnande, forhandsbesked, f100, insatstyp_id, arende_id, arende_plats)
    values ('beslut-1', 1, 'enhet-1', 'B-101', date('2024-03-01'), date('2024-03-10'), date('2024-09-30'), true, false, false, 'insats-1', 'arende-1', 0);
insert into kopfil (id, version, enhet_id, ar, namn, agare, status) values ('kopfil-1', 3, 'enhet-1', 2024, 'Vuxna', 'anna', 'ARBETSFIL');
insert into kopfilsversion (id, version, enhet_id, manad, checklistesvar, kontrollsumma, kopfil_id, kopfil_plats)
    values ('version-1', 1, 'enhet-1', 3, '[]', 'abc', 'kopfil-1', 0);
insert into kopfilsrad (id, version, enhet_id, sortnyckel, dygnspris, from_, tom, kommentar, faktiskt_mar, faktiskt_apr, kopfil_id, person_id, beslut_id,
    insatstyp_id, leverantor_id) values ('rad-1', 2, 'enhet-1', '0001', 3200.00, date('2024-03-10'), date('2024-09-30'), 'Räknat per dygn', 70400.00,
    96000.00, 'kopfil-1', 'person-1', 'beslut-1', 'insats-1', 'leverantor-1');
insert into prognoshandelse (id, version, enhet_id, typ, datum, orsak, status, kopfil_id)
    values ('handelse-1', 1, 'enhet-1', 'FORLANGNING', date('2024-09-01'), 'Känd förlängning', 'OBEKRAFTAD', 'kopfil-1');
insert into prognoseffekt (id, version, enhet_id, manad, delta, rad_id, handelse_id, handelse_plats)
    values ('effekt-1', 1, 'enhet-1', 10, 99200.00, 'rad-1', 'handelse-1', 0);
insert into handelselogg (id, version, enhet_id, anvandare, typ, objekttyp, objekt_id, efter)
    values ('logg-1', 1, 'enhet-1', 'anna', 'SKAPAT', 'Kopfil', 'kopfil-1', 'namn=Vuxna');
