set local role signaalhuis_owner;

-- One row per state a report was in, from the position that opened it until the one that closed it.
-- Codes and dates only: a worklist shows nobody's name.
create table views.meldpunt_worklist (
    report_id            uuid        not null,
    opened_at            bigint      not null,
    opened_by            uuid        not null,
    closed_at            bigint check (closed_at > opened_at),
    closed_by            uuid,
    version              bigint      not null,
    recorded_at          timestamptz not null,
    desk                 text        not null,
    external_reference   text,
    status               text        not null,
    received_on          date        not null,
    facts_on             date        not null,
    channel              text        not null,
    reporter_role        text,
    municipality         text,
    residence            text,
    main_ground          text,
    grounds              text[]      not null,
    domain               text,
    outcomes             text[]      not null,
    closed_on            date,
    outside_service_area boolean     not null,
    primary key (report_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index meldpunt_worklist_open on views.meldpunt_worklist (report_id) where closed_at is null;
create index meldpunt_worklist_open_received on views.meldpunt_worklist (received_on desc, report_id desc)
    where closed_at is null;
create index meldpunt_worklist_open_recorded on views.meldpunt_worklist (recorded_at desc, report_id desc)
    where closed_at is null;
create index meldpunt_worklist_open_reference on views.meldpunt_worklist (external_reference)
    where closed_at is null;
create index meldpunt_worklist_received on views.meldpunt_worklist (received_on desc, report_id desc);
create index meldpunt_worklist_recorded on views.meldpunt_worklist (recorded_at desc, report_id desc);
comment on column views.meldpunt_worklist.opened_at is 'log position of the event that opened this state';
comment on column views.meldpunt_worklist.closed_at is 'log position of the event that ended it; null today';
grant select, insert, update, delete on views.meldpunt_worklist to signaalhuis_query;
