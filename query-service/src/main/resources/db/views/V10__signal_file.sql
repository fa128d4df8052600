set local role signaalhuis_owner;

-- What happened to a signal, one row per event. The payload keeps its sealed values sealed.
create table views.signal_file_event (
    signal_id    uuid        not null,
    sequence     bigint      not null,
    position     bigint      not null,
    event_id     uuid        not null,
    recorded_at  timestamptz not null,
    what         text        not null,
    actor        text,
    role         text,
    organisation text,
    payload      bytea       not null,
    primary key (signal_id, sequence)
);
grant select, insert, update, delete on views.signal_file_event to signaalhuis_query;

insert into views.view_table values ('signal-file', 'signal_file_event', 'position');
insert into views.built_version (view, version) values ('signal-file', 1);
