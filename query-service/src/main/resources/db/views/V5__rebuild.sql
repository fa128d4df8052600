-- A view is rebuilt in views_shadow and swapped in; what it replaces waits in views_retired to be dropped.
create schema if not exists views_shadow;
create schema if not exists views_retired;
grant usage, create on schema views_shadow, views_retired to signaalhuis_owner;
grant usage on schema views_shadow to signaalhuis_query;
set local role signaalhuis_owner;

-- What may be rebuilt: a view's tables, by the column that says where in the log a row comes from.
create table views.view_table (
    view            text not null,
    table_name      text not null unique,
    position_column text not null,
    primary key (view, table_name)
);
insert into views.view_table values
    ('meldpunt-worklist', 'meldpunt_worklist', 'opened_at'),
    ('meldpunt-file', 'meldpunt_file_event', 'position'),
    ('meldpunt-annual-report', 'meldpunt_annual_report', 'opened_at');
grant select on views.view_table to signaalhuis_query;

-- The version of the code that built a view's rows; another one in the code means: rebuild.
create table views.built_version (
    view     text primary key,
    version  integer     not null,
    built_at timestamptz not null default now()
);
insert into views.built_version (view, version) values
    ('meldpunt-worklist', 1), ('meldpunt-file', 1), ('meldpunt-annual-report', 1);
grant select, insert, update on views.built_version to signaalhuis_query;

create table views.rebuild (
    id                uuid primary key,
    view              text        not null,
    cause             text        not null check (cause in ('REQUESTED', 'VERSION_CHANGED', 'FAR_BEHIND')),
    compare_only      boolean     not null,
    version           integer     not null,
    state             text        not null default 'QUEUED'
        check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    phase             text        not null default 'PREPARE'
        check (phase in ('PREPARE', 'LOAD', 'INDEX', 'CATCH_UP', 'COMPARE', 'SWAP', 'DROP')),
    runner            uuid,
    attempts          integer     not null default 0,
    target            bigint      not null default 0,
    position          bigint      not null default 0,
    resumable         bigint      not null default 0,
    events            bigint      not null default 0,
    rows              bigint      not null default 0,
    load_ms           bigint      not null default 0,
    index_ms          bigint      not null default 0,
    catch_up_ms       bigint      not null default 0,
    compare_ms        bigint      not null default 0,
    swap_ms           bigint      not null default 0,
    differences       bigint,
    examples          bigint[]    not null default '{}',
    compared_at       bigint,
    failure           text,
    cancel_requested  boolean     not null default false,
    started_by        text        not null,
    queued_at         timestamptz not null default now(),
    started_at        timestamptz,
    ended_at          timestamptz
);
create unique index rebuild_open on views.rebuild (view) where state in ('QUEUED', 'RUNNING');
comment on column views.rebuild.resumable is 'up to here the shadow holds every row, so that a crash loses nothing';
comment on column views.rebuild.examples is 'log positions whose rows differ, at most 20';
grant select, insert, update on views.rebuild to signaalhuis_query;

-- The service may not create, alter or drop a table; these functions do it for the listed ones alone.
create function views.tables_of(which text) returns setof views.view_table
    language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return query select * from views.view_table where view = which order by table_name;
    if not found then
        raise exception 'no such view';
    end if;
end
$$;

create function views.shadow_drop(which text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    part views.view_table;
begin
    for part in select * from views.tables_of(which) loop
        execute format('drop table if exists views_shadow.%I, views_shadow.%I', part.table_name, part.table_name || '_ending');
    end loop;
end
$$;

create function views.retired_drop(which text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    part views.view_table;
begin
    for part in select * from views.tables_of(which) loop
        execute format('drop table if exists views_retired.%I', part.table_name);
    end loop;
end
$$;

-- A table like the live one, with its rights, but without indexes; beside it the ends of rows written before they ended.
create function views.shadow_prepare(which text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    part views.view_table;
    given record;
begin
    perform views.shadow_drop(which);
    for part in select * from views.tables_of(which) loop
        execute format('create table views_shadow.%1$I (like views.%1$I including all excluding indexes)', part.table_name);
        for given in
            select acl.grantee::regrole::text as grantee, acl.privilege_type
            from pg_class, aclexplode(relacl) as acl
            where oid = format('views.%I', part.table_name)::regclass and acl.grantee not in (0, relowner)
        loop
            execute format('grant %s on views_shadow.%I to %s', given.privilege_type, part.table_name, given.grantee);
        end loop;
        if part.position_column = 'opened_at' then
            execute format('create table views_shadow.%I (key uuid, opened_at bigint, closed_at bigint, closed_by uuid)',
                           part.table_name || '_ending');
            execute format('grant select, insert, delete on views_shadow.%I to signaalhuis_query', part.table_name || '_ending');
        end if;
    end loop;
end
$$;

-- The indexes that the live tables have and the shadow has not.
create function views.shadow_indexes_missing(which text) returns setof text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select live.relname
    from views.tables_of(which) as part
    join pg_index on indrelid = format('views.%I', part.table_name)::regclass
    join pg_class as live on live.oid = indexrelid
    where not exists (select from pg_class where relnamespace = 'views_shadow'::regnamespace and relname = live.relname)
    order by indisprimary desc, live.relname
$$;

create function views.shadow_index(which text, index_name text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    definition text;
    owner name;
    constrained text;
begin
    select replace(pg_get_indexdef(indexrelid), format(' ON views.%I ', relation.relname), format(' ON views_shadow.%I ', relation.relname)),
           relation.relname,
           (select format('alter table views_shadow.%I add constraint %I %s using index %I', relation.relname, conname,
                          case contype when 'p' then 'primary key' else 'unique' end, conname)
            from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
    into strict definition, owner, constrained
    from views.tables_of(which) as part
    join pg_class as relation on relation.oid = format('views.%I', part.table_name)::regclass
    join pg_index on indrelid = relation.oid
    join pg_class as index on index.oid = indexrelid
    where index.relname = index_name;
    if to_regclass(format('views_shadow.%I', index_name)) is null then
        execute definition;
        if constrained is not null then
            execute constrained;
        end if;
    end if;
end
$$;

create function views.shadow_analyze(which text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    part views.view_table;
begin
    for part in select * from views.tables_of(which) loop
        execute format('analyze views_shadow.%I', part.table_name);
    end loop;
end
$$;

create function views.shadow_swap(which text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    part views.view_table;
begin
    if exists (select from views.shadow_indexes_missing(which)) then
        raise exception 'the shadow is not ready';
    end if;
    perform views.retired_drop(which);
    for part in select * from views.tables_of(which) loop
        execute format('lock table views.%I in access exclusive mode', part.table_name);
        execute format('alter table views.%I set schema views_retired', part.table_name);
        execute format('alter table views_shadow.%I set schema views', part.table_name);
        execute format('drop table if exists views_shadow.%I', part.table_name || '_ending');
    end loop;
end
$$;

revoke execute on function views.tables_of, views.shadow_prepare, views.shadow_drop, views.shadow_indexes_missing,
    views.shadow_index, views.shadow_analyze, views.shadow_swap, views.retired_drop from public;
grant execute on function views.shadow_prepare, views.shadow_drop, views.shadow_indexes_missing, views.shadow_index,
    views.shadow_analyze, views.shadow_swap, views.retired_drop to signaalhuis_query;
