set local role signaalhuis_owner;

-- What the gebiedsscan counts: one row per state a signal was in, between two log positions.
create table views.gebiedsscan_signal (
    signal_id      uuid    not null,
    opened_at      bigint  not null,
    opened_by      uuid    not null,
    closed_at      bigint check (closed_at > opened_at),
    closed_by      uuid,
    municipality   text    not null,
    theme          text,
    area           text,
    neighbourhood  text,
    division       text,
    subtype        text,
    life_domain    text,
    policy_domain  text,
    sharing        text,
    observed_from  date    not null,
    observed_until date    not null,
    counted        boolean not null,
    primary key (signal_id, opened_at),
    check ((closed_at is null) = (closed_by is null)),
    check (not counted or theme is not null)
);
create unique index gebiedsscan_signal_open on views.gebiedsscan_signal (signal_id) where closed_at is null;
create index gebiedsscan_signal_open_observed on views.gebiedsscan_signal (municipality, observed_from)
    include (neighbourhood, area, life_domain, theme) where closed_at is null and counted;
create index gebiedsscan_signal_observed on views.gebiedsscan_signal (municipality, observed_from, opened_at)
    where counted;
create index gebiedsscan_signal_not_retained on views.gebiedsscan_signal (municipality, observed_from)
    where theme is null;
comment on column views.gebiedsscan_signal.theme is 'null for what was no signal: then nothing but its year is known';
comment on column views.gebiedsscan_signal.neighbourhood is 'fixed when the signal was written down; a municipality when it was said no nearer';
comment on column views.gebiedsscan_signal.counted is 'false once retracted or merged into another';
grant select, insert, update, delete on views.gebiedsscan_signal to signaalhuis_query;

-- The rows that hold, counted by month in two cuts, so that a million signals are asked about as soon as ten thousand.
create table views.gebiedsscan_cell (
    municipality  text   not null,
    neighbourhood text   not null,
    cut           text   not null,
    code          text   not null,
    month         date   not null,
    signals       bigint not null,
    primary key (municipality, neighbourhood, cut, code, month)
);
create index gebiedsscan_cell_month on views.gebiedsscan_cell (municipality, cut, month);
comment on column views.gebiedsscan_cell.cut is 'LIFE_DOMAIN or THEME: each signal counts once in both';
grant select, insert, update, delete on views.gebiedsscan_cell to signaalhuis_query;

insert into views.view_table values
    ('gebiedsscan-signals', 'gebiedsscan_signal', 'opened_at'),
    ('gebiedsscan-signals', 'gebiedsscan_cell', 'none');
insert into views.built_version (view, version) values ('gebiedsscan-signals', 1);
