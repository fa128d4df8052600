set local role signaalhuis_owner;

-- One row per event of whatever kind: who did what to which file, never what the event says.
create table views.audit_trail (
    stream_id    uuid        not null,
    sequence     bigint      not null,
    position     bigint      not null,
    event_id     uuid        not null,
    recorded_at  timestamptz not null,
    type         text        not null,
    revision     text,
    municipality text,
    actor        text,
    role         text,
    organisation text,
    purpose      text,
    cause        text,
    primary key (stream_id, sequence)
);
create unique index audit_trail_position on views.audit_trail (position);
create index audit_trail_municipality on views.audit_trail (municipality, position);
create index audit_trail_actor on views.audit_trail (municipality, actor, position);
create index audit_trail_type on views.audit_trail (municipality, type, position);
create index audit_trail_purpose on views.audit_trail (municipality, purpose, position) where purpose is not null;
create index audit_trail_stream on views.audit_trail (municipality, stream_id, position);
comment on column views.audit_trail.type is 'as it was stored, without its package';
comment on column views.audit_trail.cause is 'the message that the event follows from';
grant select, insert, update, delete on views.audit_trail to signaalhuis_query;

insert into views.view_table values ('audit-trail', 'audit_trail', 'position');
insert into views.built_version (view, version) values ('audit-trail', 1);

-- With which people are given other names; made when it is first needed, and sealed. Without it they get new ones.
create table views.pseudonym_secret (
    municipality text primary key,
    kid          uuid not null,
    secret       text not null
);
grant select, insert on views.pseudonym_secret to signaalhuis_query;
