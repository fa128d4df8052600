set local role signaalhuis_owner;

-- The same by day, for the days around whole months; the index holds all that a range of days of one cut asks for.
create table views.gebiedsscan_day (
    municipality  text   not null,
    neighbourhood text   not null,
    cut           text   not null,
    code          text   not null,
    day           date   not null,
    signals       bigint not null,
    primary key (municipality, cut, day, neighbourhood, code) include (signals)
);
comment on column views.gebiedsscan_day.cut is 'LIFE_DOMAIN or THEME: each signal counts once in both';
grant select, insert, update, delete on views.gebiedsscan_day to signaalhuis_query;

insert into views.view_table values ('gebiedsscan-signals', 'gebiedsscan_day', 'none');

-- From the rows that are there, so that nobody waits for a rebuild.
insert into views.gebiedsscan_day (municipality, cut, day, neighbourhood, code, signals)
select municipality, cut, observed_from, neighbourhood, code, count(*)
from views.gebiedsscan_signal
cross join lateral (values ('LIFE_DOMAIN', life_domain), ('THEME', theme)) as counted_by (cut, code)
where closed_at is null and counted
group by municipality, cut, observed_from, neighbourhood, code
order by municipality, cut, observed_from, neighbourhood, code;
