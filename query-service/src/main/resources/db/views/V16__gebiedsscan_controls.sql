set local role signaalhuis_owner;

-- One row per state a targeted control was in; what people wrote stays sealed, in the events it came with.
create table views.gebiedsscan_control (
    control_id   uuid   not null,
    opened_at    bigint not null,
    opened_by    uuid   not null,
    closed_at    bigint check (closed_at > opened_at),
    closed_by    uuid,
    version      bigint not null,
    municipality text   not null,
    scan_id      uuid   not null,
    area         text   not null,
    planned_on   date   not null,
    held_on      date,
    plan         bytea  not null,
    result       bytea,
    primary key (control_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index gebiedsscan_control_open on views.gebiedsscan_control (control_id) where closed_at is null;
create index gebiedsscan_control_planned on views.gebiedsscan_control (municipality, planned_on desc, control_id desc);
grant select, insert, update, delete on views.gebiedsscan_control to signaalhuis_query;

insert into views.view_table values ('gebiedsscan-controls', 'gebiedsscan_control', 'opened_at');
insert into views.built_version (view, version) values ('gebiedsscan-controls', 1);
