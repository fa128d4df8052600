-- Proof that the log is as it was: the Merkle log of the events, and the record of who looked at personal data, with a
-- Merkle log of its own (docs/decisions/0027, docs/audit-format.md). The sequencer is a role apart: whoever writes
-- events cannot write proofs.
do $$
begin
    if not exists (select from pg_roles where rolname = 'signaalhuis_sequencer') then
        create role signaalhuis_sequencer login;
    end if;
end
$$;

alter role signaalhuis_sequencer set lock_timeout = '30s';
alter role signaalhuis_sequencer set statement_timeout = '60s';
alter role signaalhuis_sequencer set idle_in_transaction_session_timeout = '60s';

create schema merkle authorization signaalhuis_owner;
create schema reads authorization signaalhuis_owner;
set local role signaalhuis_owner;

-- Which event tells of a key that was destroyed; of no other event is there anything in it.
create index event_key_shredded on events.event (global_index)
    where payload_type = 'be.signaalhuis.events.privacy.SubjectKeyShredded';

create table merkle.leaf (
    log          text   not null check (log in ('events', 'reads')),
    leaf_index   bigint not null check (leaf_index >= 0),
    global_index bigint not null,
    identifier   uuid   not null,
    hash         bytea  not null,
    primary key (log, leaf_index),
    unique (log, global_index)
);
create index leaf_identifier on merkle.leaf (identifier);
comment on table merkle.leaf is 'What was hashed, in the order of the commits, noted once for ever';

create table merkle.subtree (
    log   text     not null check (log in ('events', 'reads')),
    level smallint not null check (level >= 1),
    index bigint   not null check (index >= 0),
    hash  bytea    not null,
    primary key (log, level, index)
);
comment on table merkle.subtree is 'The hash over 256^level leaves, from leaf index * 256^level';

-- Size and root are those of the signed text, so that nobody can say them otherwise.
create table merkle.checkpoint (
    log       text        not null check (log in ('events', 'reads') and split_part(note, e'\n', 1) like '%/' || log),
    size      bigint      not null generated always as (split_part(note, e'\n', 2)::bigint) stored,
    root      bytea       not null generated always as (decode(split_part(note, e'\n', 3), 'base64')) stored,
    note      text        not null,
    issued_at timestamptz not null,
    primary key (log, size)
);
comment on table merkle.checkpoint is 'What was signed: so many leaves have this root';

create table merkle.signing_key (
    log        text        not null check (log in ('events', 'reads', 'reports')),
    name       text        not null,
    vkey       text        not null,
    first_size bigint      not null,
    note       text,
    made_at    timestamptz not null default clock_timestamp(),
    primary key (log, vkey)
);
comment on table merkle.signing_key is 'Public keys, each announced in a note of the one before it';

create table merkle.cosignature (
    log         text        not null,
    size        bigint      not null,
    witness     text        not null,
    line        text        not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (log, size, witness, line),
    foreign key (log, size) references merkle.checkpoint (log, size)
);
comment on table merkle.cosignature is 'Lines of witnesses who saw a checkpoint too';

create table merkle.time_stamp (
    log        text        not null,
    size       bigint      not null,
    authority  text        not null,
    token      bytea       not null,
    stamped_at timestamptz not null,
    primary key (log, size, authority),
    foreign key (log, size) references merkle.checkpoint (log, size)
);
comment on table merkle.time_stamp is 'RFC 3161 tokens over checkpoints';

create table merkle.published (
    log          text        not null,
    size         bigint      not null,
    outlet       text        not null,
    published_at timestamptz not null default clock_timestamp(),
    primary key (log, size, outlet),
    foreign key (log, size) references merkle.checkpoint (log, size)
);
comment on table merkle.published is 'Where outside a checkpoint went';

create table reads.look (
    global_index    bigint generated always as identity primary key,
    read_identifier uuid        not null unique,
    read_at         timestamptz not null,
    actor           text        not null,
    role            text        not null,
    organisation    text        not null,
    municipality    text        not null,
    action          text        not null,
    subject         uuid,
    reason          bytea       not null
);
create index look_read_at on reads.look (read_at, global_index);
comment on table reads.look is 'Every look at personal data that needed a reason, once, for ever; the reason is sealed';

-- As with the events: one at a time, so that commit order is index order.
create function reads.take_turn() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'looks are recorded in read committed transactions only';
    end if;
    perform pg_advisory_xact_lock(7101620090515);
    perform set_config('signaalhuis.read_at', greatest(clock_timestamp(),
        (select read_at + interval '1 microsecond' from reads.look order by global_index desc limit 1))::text, true);
    return null;
end
$$;

create function reads.stamp() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    new.read_at := current_setting('signaalhuis.read_at')::timestamptz;
    return new;
end
$$;

create trigger one_at_a_time before insert on reads.look
    for each statement execute function reads.take_turn();
create trigger read_now before insert on reads.look
    for each row execute function reads.stamp();
alter table reads.look enable always trigger one_at_a_time;
alter table reads.look enable always trigger read_now;

create function merkle.refuse_change() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;

do $$
declare
    name text;
begin
    foreach name in array array ['merkle.leaf', 'merkle.subtree', 'merkle.checkpoint', 'merkle.signing_key',
                                 'merkle.cosignature', 'merkle.time_stamp', 'merkle.published', 'reads.look'] loop
        execute format('create trigger append_only before update or delete or truncate on %s
            for each statement execute function merkle.refuse_change()', name);
        execute format('alter table %s enable always trigger append_only', name);
    end loop;
end
$$;

grant usage on schema events, reads, merkle to signaalhuis_sequencer;
grant select on events.event, reads.look to signaalhuis_sequencer;
grant select, insert on merkle.leaf, merkle.subtree, merkle.checkpoint, merkle.signing_key to signaalhuis_sequencer;

grant usage on schema merkle, reads to signaalhuis_query;
grant select on all tables in schema merkle to signaalhuis_query;
grant insert on merkle.cosignature, merkle.time_stamp, merkle.published to signaalhuis_query;
grant select on reads.look to signaalhuis_query;
grant insert (read_identifier, actor, role, organisation, municipality, action, subject, reason)
    on reads.look to signaalhuis_query;
