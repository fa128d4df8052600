set local role signaalhuis_owner;

-- What happened to each scan, one row per event; what people wrote stays sealed. Figures are not here: they are counted
-- from the signals, at the position that the answer is about.
create table views.gebiedsscan_scan_event (
    scan_id      uuid        not null,
    sequence     bigint      not null,
    position     bigint      not null,
    event_id     uuid        not null,
    recorded_at  timestamptz not null,
    municipality text        not null,
    area         text,
    life_domain  text,
    what         text        not null,
    actor        text,
    role         text,
    organisation text,
    payload      bytea       not null,
    primary key (scan_id, sequence)
);
create index gebiedsscan_scan_event_step on views.gebiedsscan_scan_event (municipality, position)
    where what <> 'LifeDomainCompleted';
comment on column views.gebiedsscan_scan_event.municipality is 'of whoever did it, which is that of the scan';
grant select, insert, update, delete on views.gebiedsscan_scan_event to signaalhuis_query;

insert into views.view_table values ('gebiedsscan-scans', 'gebiedsscan_scan_event', 'position');
insert into views.built_version (view, version) values ('gebiedsscan-scans', 1);

-- What moved the cells of a scan is what happened to signals between two positions.
create index gebiedsscan_signal_opened on views.gebiedsscan_signal (municipality, opened_at);
