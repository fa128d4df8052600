-- The owner cannot log in; the services get no more than they need (docs/decisions/0002, 0003).
do $$
declare
    name text;
begin
    if not exists (select from pg_roles where rolname = 'signaalhuis_owner') then
        create role signaalhuis_owner nologin;
    end if;
    foreach name in array array ['signaalhuis_command', 'signaalhuis_query', 'signaalhuis_keys'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I login', name);
        end if;
    end loop;
end
$$;

-- One append that hangs must not hold up all others, nor a question the log.
alter role signaalhuis_command set lock_timeout = '5s';
alter role signaalhuis_command set statement_timeout = '30s';
alter role signaalhuis_command set idle_in_transaction_session_timeout = '10s';
alter role signaalhuis_query set lock_timeout = '5s';
alter role signaalhuis_query set statement_timeout = '60s';
alter role signaalhuis_query set idle_in_transaction_session_timeout = '60s';

grant signaalhuis_owner to current_user;
alter schema events owner to signaalhuis_owner;
set local role signaalhuis_owner;

create table events.event (
    global_index         bigint generated always as identity primary key,
    event_identifier     uuid        not null unique,
    aggregate_identifier uuid        not null,
    sequence_number      bigint      not null check (sequence_number >= 0),
    type                 text,
    recorded_at          timestamptz not null,
    payload_type         text        not null,
    payload_revision     text,
    payload              bytea       not null,
    metadata             bytea       not null,
    unique (aggregate_identifier, sequence_number)
);
create index event_recorded_at on events.event (recorded_at, global_index);
comment on table events.event is 'Every event, once, for ever: appended in commit order, never changed';

create table events.snapshot (
    event_identifier     uuid   not null unique,
    aggregate_identifier uuid   not null,
    sequence_number      bigint not null,
    type                 text   not null,
    recorded_at          timestamptz not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    metadata             bytea  not null,
    primary key (aggregate_identifier, sequence_number)
);

create function events.refuse_change() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    raise exception 'events are append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end
$$;

-- One append at a time, so that commit order is index order and no reader ever passes an event that
-- is still to come. The time is taken under the same lock and grows with
-- every append, so that a moment names one position.
create function events.take_turn() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'events are appended in read committed transactions only';
    end if;
    perform pg_advisory_xact_lock(7101620090512);
    perform set_config('signaalhuis.recorded_at', greatest(clock_timestamp(),
        (select recorded_at + interval '1 microsecond' from events.event order by global_index desc limit 1))::text, true);
    return null;
end
$$;

-- For readers who must know that nothing stamped so far is still to become visible.
create function events.await_append() returns void
    language plpgsql set search_path = pg_catalog as $$
begin
    perform pg_advisory_xact_lock_shared(7101620090512);
end
$$;

create function events.stamp() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    new.recorded_at := current_setting('signaalhuis.recorded_at')::timestamptz;
    return new;
end
$$;

create trigger append_only before update or delete or truncate on events.event
    for each statement execute function events.refuse_change();
create trigger one_at_a_time before insert on events.event
    for each statement execute function events.take_turn();
create trigger recorded_now before insert on events.event
    for each row execute function events.stamp();
alter table events.event enable always trigger append_only;
alter table events.event enable always trigger one_at_a_time;
alter table events.event enable always trigger recorded_now;

-- No grant on global_index and recorded_at: a writer can choose neither place nor time.
grant usage on schema events to signaalhuis_command, signaalhuis_query;
grant select on events.event, events.snapshot to signaalhuis_command, signaalhuis_query;
grant insert (event_identifier, aggregate_identifier, sequence_number, type, payload_type, payload_revision,
              payload, metadata) on events.event to signaalhuis_command;
grant insert, delete on events.snapshot to signaalhuis_command;
