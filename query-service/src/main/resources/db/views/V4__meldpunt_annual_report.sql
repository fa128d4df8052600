set local role signaalhuis_owner;

-- What the annual report counts by: one row per state a report was in, between two log positions.
create table views.meldpunt_annual_report (
    report_id            uuid    not null,
    opened_at            bigint  not null,
    opened_by            uuid    not null,
    closed_at            bigint check (closed_at > opened_at),
    closed_by            uuid,
    desk                 text    not null,
    received_on          date    not null,
    facts_on             date    not null,
    channel              text    not null,
    municipality         text,
    residence            text,
    main_ground          text,
    grounds              text[]  not null,
    domain               text,
    expectation          text,
    outcomes             text[]  not null,
    outside_service_area boolean not null,
    counted              boolean not null,
    primary key (report_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index meldpunt_annual_report_open on views.meldpunt_annual_report (report_id) where closed_at is null;
create index meldpunt_annual_report_open_received on views.meldpunt_annual_report (received_on)
    where closed_at is null;
create index meldpunt_annual_report_received on views.meldpunt_annual_report (received_on, opened_at);
comment on column views.meldpunt_annual_report.counted is 'false once withdrawn as a mistake or a double';
comment on column views.meldpunt_annual_report.outcomes is 'of a closed report; INGETROKKEN when its reporter took it back';
grant select, insert, update, delete on views.meldpunt_annual_report to signaalhuis_query;
