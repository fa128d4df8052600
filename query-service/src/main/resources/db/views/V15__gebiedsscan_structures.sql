set local role signaalhuis_owner;

-- One row per state an opportunity structure was in; what people wrote stays sealed, in the events it came with.
create table views.gebiedsscan_structure (
    structure_id uuid   not null,
    opened_at    bigint not null,
    opened_by    uuid   not null,
    closed_at    bigint check (closed_at > opened_at),
    closed_by    uuid,
    version      bigint not null,
    municipality text   not null,
    kind         text   not null,
    area         text   not null,
    division     text,
    seen_on      date   not null,
    removed_on   date,
    registration bytea  not null,
    removal      bytea,
    primary key (structure_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index gebiedsscan_structure_open on views.gebiedsscan_structure (structure_id) where closed_at is null;
create index gebiedsscan_structure_seen on views.gebiedsscan_structure (municipality, seen_on desc, structure_id desc);
grant select, insert, update, delete on views.gebiedsscan_structure to signaalhuis_query;

insert into views.view_table values ('gebiedsscan-structures', 'gebiedsscan_structure', 'opened_at');
insert into views.built_version (view, version) values ('gebiedsscan-structures', 1);
