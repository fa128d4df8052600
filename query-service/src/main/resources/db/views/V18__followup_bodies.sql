set local role signaalhuis_owner;

-- One row per state a body was in; its name sealed as it came.
create table views.followup_body (
    body_id            uuid   not null,
    opened_at          bigint not null,
    opened_by          uuid   not null,
    closed_at          bigint check (closed_at > opened_at),
    closed_by          uuid,
    version            bigint not null,
    municipality       text   not null,
    kind               text   not null,
    name               bytea,
    minimum            bigint not null,
    obligatory_parties text[] not null,
    ended_on           date,
    primary key (body_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index followup_body_open on views.followup_body (body_id) where closed_at is null;
create index followup_body_open_municipality on views.followup_body (municipality) where closed_at is null;
create index followup_body_municipality on views.followup_body (municipality);
grant select, insert, update, delete on views.followup_body to signaalhuis_query;

insert into views.view_table values ('followup-bodies', 'followup_body', 'opened_at');
insert into views.built_version (view, version) values ('followup-bodies', 1);
