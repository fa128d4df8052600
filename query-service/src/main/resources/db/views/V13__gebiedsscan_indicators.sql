set local role signaalhuis_owner;

-- One row per state of a value: as its source gave it, and as it was corrected. The source stays sealed in the payload.
create table views.gebiedsscan_indicator (
    value_id     uuid        not null,
    opened_at    bigint      not null,
    opened_by    uuid        not null,
    closed_at    bigint check (closed_at > opened_at),
    closed_by    uuid,
    version      bigint      not null,
    recorded_at  timestamptz not null,
    corrected_at timestamptz,
    municipality text        not null,
    area         text        not null,
    value        text        not null,
    payload      bytea       not null,
    primary key (value_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index gebiedsscan_indicator_open on views.gebiedsscan_indicator (value_id) where closed_at is null;
create index gebiedsscan_indicator_open_area on views.gebiedsscan_indicator (municipality, area)
    where closed_at is null;
create index gebiedsscan_indicator_area on views.gebiedsscan_indicator (municipality, area);
comment on column views.gebiedsscan_indicator.value is 'a decimal number, kept digit by digit as it was given';
comment on column views.gebiedsscan_indicator.recorded_at is 'when the value first came, not when it was corrected';
grant select, insert, update, delete on views.gebiedsscan_indicator to signaalhuis_query;

insert into views.view_table values ('gebiedsscan-indicators', 'gebiedsscan_indicator', 'opened_at');
insert into views.built_version (view, version) values ('gebiedsscan-indicators', 1);
