set local role signaalhuis_owner;

-- One row per state a bottleneck was in; its title sealed as it came.
create table views.bottleneck (
    bottleneck_id uuid        not null,
    opened_at     bigint      not null,
    opened_by     uuid        not null,
    closed_at     bigint check (closed_at > opened_at),
    closed_by     uuid,
    version       bigint      not null,
    municipality  text        not null,
    state         text        not null,
    formed_on     date        not null,
    title         bytea,
    life_domain   text,
    coordinator   text        not null,
    services      text[]      not null,
    signals       text[]      not null,
    unanswered    bigint      not null,
    tackled_on    date,
    primary key (bottleneck_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index bottleneck_open on views.bottleneck (bottleneck_id) where closed_at is null;
create index bottleneck_open_formed
    on views.bottleneck (municipality, formed_on desc, bottleneck_id desc) where closed_at is null;
create index bottleneck_open_signals on views.bottleneck using gin (signals) where closed_at is null;
create index bottleneck_formed on views.bottleneck (municipality, formed_on desc, bottleneck_id desc);
create index bottleneck_signals on views.bottleneck using gin (signals);
comment on column views.bottleneck.unanswered is 'escalations whose answer is waited for';
grant select, insert, update, delete on views.bottleneck to signaalhuis_query;

-- What happened to a bottleneck, one row per event. The payload keeps its sealed values sealed.
create table views.bottleneck_file_event (
    bottleneck_id uuid        not null,
    sequence      bigint      not null,
    position      bigint      not null,
    event_id      uuid        not null,
    recorded_at   timestamptz not null,
    what          text        not null,
    actor         text,
    role          text,
    organisation  text,
    payload       bytea       not null,
    primary key (bottleneck_id, sequence)
);
grant select, insert, update, delete on views.bottleneck_file_event to signaalhuis_query;

insert into views.view_table values
    ('bottlenecks', 'bottleneck', 'opened_at'),
    ('bottleneck-file', 'bottleneck_file_event', 'position');
insert into views.built_version (view, version) values ('bottlenecks', 1), ('bottleneck-file', 1);
