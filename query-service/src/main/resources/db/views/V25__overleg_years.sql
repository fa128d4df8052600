set local role signaalhuis_owner;

-- What each event of an overleg says that counts, one row per event; what it does not say is empty.
-- Codes, days and numbers only. As known at a position: the rows up to it, the latest of each part.
create table views.overleg_fact (
    overleg_id    uuid        not null,
    sequence      bigint      not null,
    position      bigint      not null,
    event_id      uuid        not null,
    recorded_at   timestamptz not null,
    kind          text        not null,
    part          uuid,
    municipality  text,
    day           date,
    code          text,
    number        bigint,
    flag          boolean,
    primary key (overleg_id, sequence)
);
comment on column views.overleg_fact.kind is
    'OPENED, IMPORTED: a file (day opened, code requester, flag with children); FAMILY: flag with children; '
    'MEETING: day held, code type, flag first; SCORE: day, code life domain, number score; '
    'MADE: day due; DONE, NOT_DONE, DROPPED, REOPENED: day; OTHER: nothing that counts';
comment on column views.overleg_fact.part is 'the meeting or the agreement that it is about';
create index overleg_fact_file on views.overleg_fact (municipality) where municipality is not null;
create index overleg_fact_position on views.overleg_fact (position);
grant select, insert, update, delete on views.overleg_fact to signaalhuis_query;

insert into views.view_table values ('overleg-years', 'overleg_fact', 'position');
insert into views.built_version (view, version) values ('overleg-years', 1);
