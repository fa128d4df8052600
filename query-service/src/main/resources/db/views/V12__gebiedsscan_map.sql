set local role signaalhuis_owner;

-- The map of each division of a town, with the maps it had before. The payload keeps what is sealed sealed.
create table views.gebiedsscan_map (
    map_id       uuid   not null,
    opened_at    bigint not null,
    opened_by    uuid   not null,
    closed_at    bigint check (closed_at > opened_at),
    closed_by    uuid,
    municipality text   not null,
    division     text   not null,
    payload      bytea  not null,
    primary key (map_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index gebiedsscan_map_open on views.gebiedsscan_map (map_id) where closed_at is null;
create index gebiedsscan_map_municipality on views.gebiedsscan_map (municipality, division);
grant select, insert, update, delete on views.gebiedsscan_map to signaalhuis_query;

insert into views.view_table values ('gebiedsscan-map', 'gebiedsscan_map', 'opened_at');
insert into views.built_version (view, version) values ('gebiedsscan-map', 1);
