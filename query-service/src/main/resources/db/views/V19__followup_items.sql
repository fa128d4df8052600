set local role signaalhuis_owner;

-- One row per state an action point, agreement or recommendation was in; its texts sealed as they came.
create table views.followup_item (
    item_id         uuid   not null,
    opened_at       bigint not null,
    opened_by       uuid   not null,
    closed_at       bigint check (closed_at > opened_at),
    closed_by       uuid,
    version         bigint not null,
    municipality    text   not null,
    kind            text   not null,
    status          text   not null,
    noted_on        date   not null,
    text            bytea,
    owner           text   not null,
    due             date,
    consultation_id uuid,
    signals         text[] not null,
    bottleneck_id   uuid,
    ended_on        date,
    why             bytea,
    primary key (item_id, opened_at),
    check ((closed_at is null) = (closed_by is null))
);
create unique index followup_item_open on views.followup_item (item_id) where closed_at is null;
create index followup_item_open_noted on views.followup_item (municipality, noted_on desc, item_id desc) where closed_at is null;
create index followup_item_open_consultation on views.followup_item (consultation_id) where closed_at is null;
create index followup_item_noted on views.followup_item (municipality, noted_on desc, item_id desc);
create index followup_item_consultation on views.followup_item (consultation_id);
grant select, insert, update, delete on views.followup_item to signaalhuis_query;

insert into views.view_table values ('followup-items', 'followup_item', 'opened_at');
insert into views.built_version (view, version) values ('followup-items', 1);
