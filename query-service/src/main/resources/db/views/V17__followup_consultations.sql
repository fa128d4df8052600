set local role signaalhuis_owner;

-- One row per state a meeting was in; its texts sealed as they came.
create table views.followup_consultation (
    consultation_id    uuid    not null,
    opened_at          bigint  not null,
    opened_by          uuid    not null,
    closed_at          bigint  check (closed_at > opened_at),
    closed_by          uuid,
    version            bigint  not null,
    municipality       text    not null,
    body_id            uuid    not null,
    kind               text    not null,
    state              text    not null,
    planned_on         date    not null,
    on_day             date    not null,
    obligatory_parties text[]  not null,
    signals            text[]  not null,
    bottlenecks        text[]  not null,
    note               bytea,
    held_on            date,
    attendance         text[]  not null,
    missing_parties    text[]  not null,
    report             bytea,
    adopted_on         date,
    adjust             boolean,
    explanation        bytea,
    cancellation       bytea,
    primary key (consultation_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index followup_consultation_open on views.followup_consultation (consultation_id) where closed_at is null;
create index followup_consultation_open_day on views.followup_consultation (municipality, on_day) where closed_at is null;
create index followup_consultation_day on views.followup_consultation (municipality, on_day);
comment on column views.followup_consultation.on_day is 'when it was held, or is planned: decides in which year it counts';
grant select, insert, update, delete on views.followup_consultation to signaalhuis_query;

insert into views.view_table values ('followup-consultations', 'followup_consultation', 'opened_at');
insert into views.built_version (view, version) values ('followup-consultations', 1);
