set local role signaalhuis_owner;

-- Somebody has a log verified from its first entry to its last.
create table views.verification (
    id               uuid primary key,
    municipality     text        not null,
    log              text        not null check (log in ('events', 'reads')),
    held             text,
    state            text        not null default 'QUEUED'
        check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    runner           uuid,
    seen_at          timestamptz,
    attempts         integer     not null default 0,
    entries          bigint      not null default 0,
    target           bigint      not null default 0,
    verdict          text,
    held_verdict     text,
    findings         bigint,
    shreddings       integer,
    checkpoint       text,
    report           bytea,
    failure          text,
    cancel_requested boolean     not null default false,
    started_by       text        not null,
    queued_at        timestamptz not null default now(),
    started_at       timestamptz,
    ended_at         timestamptz
);
create unique index verification_open on views.verification (log) where state in ('QUEUED', 'RUNNING');
create index verification_newest on views.verification (municipality, queued_at desc, id);
comment on column views.verification.held is 'checkpoint that whoever asked for it got earlier, whole';
comment on column views.verification.seen_at is 'when its runner last gave a sign of life';
comment on column views.verification.report is 'as it is served, with its statement';
grant select, insert, update on views.verification to signaalhuis_query;

-- The first thousand.
create table views.verification_finding (
    verification uuid    not null references views.verification,
    number       integer not null,
    verdict      text    not null,
    row          bigint,
    leaf         bigint,
    identifier   uuid,
    detail       text    not null,
    primary key (verification, number)
);
grant select, insert on views.verification_finding to signaalhuis_query;
