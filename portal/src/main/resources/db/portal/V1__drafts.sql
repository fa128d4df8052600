-- What somebody has typed and not yet sent; rows of one person, sealed, gone after a fortnight.
do $$
begin
    if not exists (select from pg_roles where rolname = 'signaalhuis_owner') then
        create role signaalhuis_owner nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'signaalhuis_portal') then
        create role signaalhuis_portal login;
    end if;
end
$$;

alter role signaalhuis_portal set lock_timeout = '5s';
alter role signaalhuis_portal set statement_timeout = '30s';
alter role signaalhuis_portal set idle_in_transaction_session_timeout = '10s';

grant signaalhuis_owner to current_user;
grant usage, create on schema portal to signaalhuis_owner;
grant usage on schema portal to signaalhuis_portal;
set local role signaalhuis_owner;

create table portal.draft (
    id         uuid primary key,
    owner      text        not null,
    kind       text        not null,
    sealed     bytea       not null,
    saved_at   timestamptz not null,
    expires_at timestamptz not null
);
create index draft_of_owner on portal.draft (owner, kind, saved_at desc);
create index draft_expired on portal.draft (expires_at);

comment on column portal.draft.owner is 'account of the person, as the login names it';
comment on column portal.draft.sealed is 'AES-256-GCM, bound to id and owner; unreadable without the key of the portal';

grant select, insert, update, delete on portal.draft to signaalhuis_portal;
