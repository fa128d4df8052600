-- How far the reactions have read the log.
create table command.token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
) with (fillfactor = 50);

-- Made here, for two nodes that start together would both insert them (Axon issue 4802). A token of null stands before
-- the first event; one that was deleted later comes back as that of a replay (docs/decisions/0025).
insert into command.token_entry (processor_name, segment, token, token_type, timestamp)
values ('__config', 0,
        convert_to(json_build_object('config', json_build_object('id', gen_random_uuid()))::text, 'UTF8'),
        'org.axonframework.eventhandling.tokenstore.ConfigToken',
        '1970-01-01T00:00:00Z'),
       ('reactions', 0, null, null, '1970-01-01T00:00:00Z');

-- What is to be done later, as db-scheduler keeps it: ids, dates and sealed values, never plain text.
create table command.scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    primary key (task_name, task_instance)
);
create index scheduled_task_due on command.scheduled_task (execution_time);
create index scheduled_task_heartbeat on command.scheduled_task (last_heartbeat) where last_heartbeat is not null;

grant select, insert, update, delete on command.token_entry, command.scheduled_task to signaalhuis_command;
