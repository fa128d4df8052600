set local role signaalhuis_owner;

-- What happened to a report, one row per event. The payload keeps its sealed values sealed: whoever
-- destroys a key need not come here.
create table views.meldpunt_file_event (
    report_id    uuid        not null,
    sequence     bigint      not null,
    position     bigint      not null,
    event_id     uuid        not null,
    recorded_at  timestamptz not null,
    what         text        not null,
    actor        text,
    role         text,
    organisation text,
    payload      bytea       not null,
    primary key (report_id, sequence)
);
grant select, insert, update, delete on views.meldpunt_file_event to signaalhuis_query;
