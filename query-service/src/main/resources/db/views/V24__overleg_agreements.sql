set local role signaalhuis_owner;

-- One row per state an agreement was in; its texts sealed as they came. Whether it is overdue depends on the day.
create table views.overleg_agreement (
    agreement_id  uuid    not null,
    opened_at     bigint  not null,
    opened_by     uuid    not null,
    closed_at     bigint  check (closed_at > opened_at),
    closed_by     uuid,
    overleg_id    uuid    not null,
    municipality  text    not null,
    text          bytea,
    executor_role text    not null,
    participant   uuid,
    life_domain   text    not null,
    made_on       date    not null,
    meeting_id    uuid,
    first_due     date    not null,
    due           date    not null,
    renewals      bigint  not null,
    status        text    not null,
    reminded      boolean not null,
    ended_on      date,
    note          bytea,
    primary key (agreement_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index overleg_agreement_open on views.overleg_agreement (agreement_id) where closed_at is null;
create index overleg_agreement_open_due on views.overleg_agreement (municipality, due, agreement_id)
    where closed_at is null;
create index overleg_agreement_open_status on views.overleg_agreement (municipality, status, due, agreement_id)
    where closed_at is null;
create index overleg_agreement_open_overleg on views.overleg_agreement (overleg_id) where closed_at is null;
create index overleg_agreement_due on views.overleg_agreement (municipality, due, agreement_id);
create index overleg_agreement_overleg on views.overleg_agreement (overleg_id);
comment on column views.overleg_agreement.first_due is 'the day that was agreed first; due is the one after its renewals';
comment on column views.overleg_agreement.reminded is 'whether a reminder was given for the day it is due now';
grant select, insert, update, delete on views.overleg_agreement to signaalhuis_query;

insert into views.view_table values ('overleg-agreements', 'overleg_agreement', 'opened_at');
insert into views.built_version (view, version) values ('overleg-agreements', 1);
