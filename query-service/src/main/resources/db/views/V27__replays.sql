set local role signaalhuis_owner;

-- A replay is a rebuild for an auditor: up to a position, beside the live view, and never in its place.
alter table views.rebuild
    drop constraint rebuild_cause_check,
    add constraint rebuild_cause_check check (cause in ('REQUESTED', 'VERSION_CHANGED', 'FAR_BEHIND', 'REPLAY')),
    add column municipality text,
    add column as_known_on  timestamptz,
    add constraint rebuild_replay_check
        check (cause <> 'REPLAY' or compare_only and municipality is not null);
create index rebuild_replays on views.rebuild (municipality, queued_at desc) where cause = 'REPLAY';
comment on column views.rebuild.municipality is 'of the auditor who asked for a replay';
comment on column views.rebuild.as_known_on is 'the moment an auditor named, whose position the target is';

-- The first rows that differed, without anything of what is in them.
create table views.rebuild_difference (
    rebuild      uuid    not null references views.rebuild,
    number       integer not null,
    table_name   text    not null,
    stream       uuid,
    position     bigint,
    kind         text    not null check (kind in ('ONLY_LIVE', 'ONLY_REPLAYED', 'OTHER')),
    columns      text[]  not null,
    municipality text,
    primary key (rebuild, number)
);
comment on column views.rebuild_difference.stream is 'null for a row that counts others';
comment on column views.rebuild_difference.municipality is 'of whoever recorded the event; null when the log has none';
grant select, insert, delete on views.rebuild_difference to signaalhuis_query;
