#!/usr/bin/env bash
# Runs once, on an empty data folder: the login roles get their passwords here, their rights from the migrations.
# The owner of the tables, signaalhuis_owner, cannot log in and is made by the migrations.
set -euo pipefail

psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv command_password SIGNAALHUIS_COMMAND_PASSWORD
\getenv query_password SIGNAALHUIS_QUERY_PASSWORD
\getenv keys_password SIGNAALHUIS_KEYS_PASSWORD
\getenv portal_password SIGNAALHUIS_PORTAL_PASSWORD
\getenv sequencer_password SIGNAALHUIS_SEQUENCER_PASSWORD

begin;
create role signaalhuis_command login nosuperuser nocreatedb nocreaterole password :'command_password';
create role signaalhuis_query login nosuperuser nocreatedb nocreaterole password :'query_password';
create role signaalhuis_keys login nosuperuser nocreatedb nocreaterole password :'keys_password';
create role signaalhuis_portal login nosuperuser nocreatedb nocreaterole password :'portal_password';
create role signaalhuis_sequencer login nosuperuser nocreatedb nocreaterole password :'sequencer_password';

revoke all on database :DBNAME from public;
grant connect on database :DBNAME to signaalhuis_command, signaalhuis_query, signaalhuis_keys, signaalhuis_portal,
    signaalhuis_sequencer;
revoke all on schema public from public;
commit;
SQL
