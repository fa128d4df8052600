-- The views belong to a role that cannot log in; the service may change rows, not tables.
do $$
begin
    if not exists (select from pg_roles where rolname = 'signaalhuis_owner') then
        create role signaalhuis_owner nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'signaalhuis_query') then
        create role signaalhuis_query login;
    end if;
end
$$;

grant signaalhuis_owner to current_user;
grant usage, create on schema views to signaalhuis_owner;
grant usage on schema views to signaalhuis_query;
set local role signaalhuis_owner;

-- How far each view has read. Few rows, rewritten at every batch: room on the page keeps that cheap.
create table views.token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
) with (fillfactor = 50);
grant select, insert, update, delete on views.token_entry to signaalhuis_query;

-- Made here, for two nodes that start together would both insert it (Axon issue 4802).
insert into views.token_entry (processor_name, segment, token, token_type, timestamp)
values ('__config', 0,
        convert_to(json_build_object('config', json_build_object('id', gen_random_uuid()))::text, 'UTF8'),
        'org.axonframework.eventhandling.tokenstore.ConfigToken',
        '1970-01-01T00:00:00Z');
