set local role signaalhuis_owner;

-- One row per state a conversation moment was in; its summary sealed as it came.
create table views.followup_moment (
    moment_id     uuid    not null,
    opened_at     bigint  not null,
    opened_by     uuid    not null,
    closed_at     bigint  check (closed_at > opened_at),
    closed_by     uuid,
    version       bigint  not null,
    municipality  text    not null,
    held_on       date    not null,
    themes        text[]  not null,
    parties       text[]  not null,
    area          text,
    area_division text,
    summary       bytea,
    withdrawn     boolean not null,
    primary key (moment_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index followup_moment_open on views.followup_moment (moment_id) where closed_at is null;
create index followup_moment_open_held on views.followup_moment (municipality, held_on) where closed_at is null;
create index followup_moment_held on views.followup_moment (municipality, held_on);
grant select, insert, update, delete on views.followup_moment to signaalhuis_query;

insert into views.view_table values ('followup-moments', 'followup_moment', 'opened_at');
insert into views.built_version (view, version) values ('followup-moments', 1);
