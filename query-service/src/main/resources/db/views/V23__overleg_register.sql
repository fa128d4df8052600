set local role signaalhuis_owner;

-- One row per state the file of a family was in; who it is about and who sits at the table sealed as they came.
create table views.overleg_register (
    overleg_id         uuid    not null,
    opened_at          bigint  not null,
    opened_by          uuid    not null,
    closed_at          bigint  check (closed_at > opened_at),
    closed_by          uuid,
    version            bigint  not null,
    recorded_on        date    not null,
    municipality       text    not null,
    external_reference text,
    status             text    not null,
    consent            text    not null,
    imported           boolean not null,
    complete           boolean not null,
    with_children      boolean,
    opened_on          date    not null,
    last_meeting       date,
    next_planned       date,
    reports_to_write   text[]  not null,
    accounts           text[]  not null,
    payload            bytea   not null,
    primary key (overleg_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index overleg_register_open on views.overleg_register (overleg_id) where closed_at is null;
create index overleg_register_open_day on views.overleg_register (municipality, opened_on desc, overleg_id desc)
    include (status, consent, imported, complete, with_children) where closed_at is null;
create index overleg_register_open_planned on views.overleg_register (municipality, next_planned)
    where closed_at is null and next_planned is not null;
create index overleg_register_open_reports on views.overleg_register (municipality, last_meeting)
    where closed_at is null and reports_to_write <> '{}';
create index overleg_register_open_accounts on views.overleg_register using gin (accounts) where closed_at is null;
create index overleg_register_day on views.overleg_register (municipality, opened_on desc, overleg_id desc);
comment on column views.overleg_register.opened_on is 'of an imported file its first meeting';
comment on column views.overleg_register.next_planned is 'the earliest of the meetings that are planned, be its day past or not';
comment on column views.overleg_register.reports_to_write is 'meetings that were held and have no report yet';
comment on column views.overleg_register.accounts is 'of the care partners who are at the table';
grant select, insert, update, delete on views.overleg_register to signaalhuis_query;

insert into views.view_table values ('overleg-register', 'overleg_register', 'opened_at');
insert into views.built_version (view, version) values ('overleg-register', 1);
