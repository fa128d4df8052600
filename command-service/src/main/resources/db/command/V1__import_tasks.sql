-- Imports under way and done. The file itself is sealed and goes when the task ends.
create table command.import_task (
    id           uuid primary key,
    kind         text        not null,
    dry_run      boolean     not null,
    state        text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    actor        text        not null,
    role         text        not null,
    organisation text        not null,
    municipality text        not null,
    request      uuid unique,
    fingerprint  text,
    file         text,
    rows_total   integer     not null default 0,
    rows_done    integer     not null default 0,
    accepted     integer     not null default 0,
    unchanged    integer     not null default 0,
    rejected     integer     not null default 0,
    attempts     integer     not null default 0,
    created_at   timestamptz not null default now(),
    ended_at     timestamptz,
    leased_until timestamptz not null default now()
);
create index import_task_open on command.import_task (created_at) where state in ('QUEUED', 'RUNNING');

create table command.import_error (
    task      uuid    not null references command.import_task,
    row       integer not null,
    nr        integer not null,
    field     text    not null,
    code      text    not null,
    arguments text[]  not null,
    primary key (task, row, nr)
);

grant usage on schema command to signaalhuis_command;
grant select, insert, update on command.import_task to signaalhuis_command;
grant select, insert, delete on command.import_error to signaalhuis_command;
