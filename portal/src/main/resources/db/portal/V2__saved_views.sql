-- Filters of the worklist that somebody keeps under a name; rows of one person, sealed, kept until she deletes them.
set local role signaalhuis_owner;

create table portal.saved_view (
    id       uuid primary key,
    owner    text        not null,
    sealed   bytea       not null,
    saved_at timestamptz not null
);
create index saved_view_of_owner on portal.saved_view (owner, saved_at);

comment on column portal.saved_view.owner is 'account of the person, as the login names it';
comment on column portal.saved_view.sealed is 'AES-256-GCM, bound to id and owner; unreadable without the key of the portal';

grant select, insert, update, delete on portal.saved_view to signaalhuis_portal;
