-- Keys of sealed values, wrapped by the key-encryption key. This schema may live in another cluster
-- with backups of its own; nothing refers to it from outside.
do $$
begin
    if not exists (select from pg_roles where rolname = 'signaalhuis_owner') then
        create role signaalhuis_owner nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'signaalhuis_keys') then
        create role signaalhuis_keys login;
    end if;
end
$$;

grant signaalhuis_owner to current_user;
alter schema keys owner to signaalhuis_owner;
set local role signaalhuis_owner;

create table keys.data_key (
    kid         uuid primary key,
    state       text        not null default 'ACTIVE' check (state in ('ACTIVE', 'SHREDDED')),
    wrapped     bytea,
    created_at  timestamptz not null default now(),
    shredded_at timestamptz,
    check ((state = 'ACTIVE') = (wrapped is not null)),
    check ((state = 'SHREDDED') = (shredded_at is not null))
);
comment on table keys.data_key is 'One row per key for ever: a shredded key leaves its row as a fence';

-- A key is destroyed once and never comes back; its row stays as the fence.
create function keys.fence() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'keys are shredded, not removed: % refused', tg_op using errcode = 'insufficient_privilege';
    end if;
    if old.state = 'SHREDDED' or new.kid <> old.kid then
        raise exception 'a shredded key stays shredded' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger fence before update on keys.data_key for each row execute function keys.fence();
create trigger keep before delete or truncate on keys.data_key for each statement execute function keys.fence();
alter table keys.data_key enable always trigger fence;
alter table keys.data_key enable always trigger keep;

grant usage on schema keys to signaalhuis_keys;
grant select, insert on keys.data_key to signaalhuis_keys;
grant update (state, wrapped, shredded_at) on keys.data_key to signaalhuis_keys;
