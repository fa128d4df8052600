set local role signaalhuis_owner;

-- One row per state a signal was in: codes and dates only. A row is for a reader what the wall lets through.
create table views.signals_register (
    signal_id          uuid        not null,
    opened_at          bigint      not null,
    opened_by          uuid        not null,
    closed_at          bigint check (closed_at > opened_at),
    closed_by          uuid,
    version            bigint      not null,
    recorded_at        timestamptz not null,
    municipality       text        not null,
    organisation       text,
    external_reference text,
    theme              text        not null,
    status             text        not null,
    observed_from      date        not null,
    observed_until     date        not null,
    observed_as        text        not null,
    area               text        not null,
    neighbourhood      text        not null,
    area_division      text,
    subtype            text,
    life_domain        text,
    policy_domain      text,
    source             text,
    certainty          text,
    grade_source       text,
    grade_information  text,
    handling           text,
    sharing            text,
    review_reasons     text[]      not null,
    primary key (signal_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index signals_register_open on views.signals_register (signal_id) where closed_at is null;
create index signals_register_open_observed
    on views.signals_register (municipality, observed_from desc, opened_by desc) include (status, theme)
    where closed_at is null;
create index signals_register_open_recorded
    on views.signals_register (municipality, recorded_at desc, opened_by desc) where closed_at is null;
create index signals_register_open_neighbourhood
    on views.signals_register (municipality, neighbourhood, observed_from, opened_by) include (status, theme)
    where closed_at is null;
create index signals_register_open_area
    on views.signals_register (municipality, area, observed_from, opened_by) where closed_at is null;
create index signals_register_open_reference
    on views.signals_register (municipality, external_reference) where closed_at is null;
create index signals_register_open_review
    on views.signals_register (municipality, observed_from desc, opened_by desc)
    where closed_at is null and review_reasons <> '{}';
create index signals_register_observed
    on views.signals_register (municipality, observed_from desc, opened_by desc);
create index signals_register_recorded
    on views.signals_register (municipality, recorded_at desc, opened_by desc);
create index signals_register_neighbourhood
    on views.signals_register (municipality, neighbourhood, observed_from, opened_by);
comment on column views.signals_register.organisation is 'who logged it; content of EIGEN_DIENST is theirs alone';
comment on column views.signals_register.recorded_at is 'when it was logged, not when it last changed';
grant select, insert, update, delete on views.signals_register to signaalhuis_query;

insert into views.view_table values ('signals-register', 'signals_register', 'opened_at');
insert into views.built_version (view, version) values ('signals-register', 1);
