set local role signaalhuis_owner;

-- What happened to an overleg, one row per event. The payload keeps its sealed values sealed.
create table views.overleg_file_event (
    overleg_id   uuid        not null,
    sequence     bigint      not null,
    position     bigint      not null,
    event_id     uuid        not null,
    recorded_at  timestamptz not null,
    what         text        not null,
    actor        text,
    role         text,
    organisation text,
    payload      bytea       not null,
    primary key (overleg_id, sequence)
);
grant select, insert, update, delete on views.overleg_file_event to signaalhuis_query;

insert into views.view_table values ('overleg-file', 'overleg_file_event', 'position');
insert into views.built_version (view, version) values ('overleg-file', 1);
