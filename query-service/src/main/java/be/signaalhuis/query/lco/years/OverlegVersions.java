package be.signaalhuis.query.lco.years;

/**
 * What the facts of a year make of meetings, families and agreements as the log goes on: one row for each stretch of the
 * log during which something counts. To be followed by what makes a figure of them.
 */
final class OverlegVersions {

    /**
     * sitting: each meeting as it was told and corrected; family_then: each file after each of its facts; promise: each
     * agreement after each of its facts, and from when on it counts as due.
     */
    static final String STATES = """
            sitting as (
                select overleg_id, position as opened_at, recorded_at, day, code, flag,
                       lead(position) over one as closed_at, lead(recorded_at) over one as closed_on,
                       null::timestamptz as since
                from fact where kind = 'MEETING' window one as (partition by overleg_id, part order by position)
            ), told as (
                select *, case when kind = 'MEETING' then
                           (day between :from and :until)::int
                           - coalesce(lag((day between :from and :until)::int) over one, 0) else 0 end as more_met
                from fact window one as (partition by overleg_id, kind, part order by position)
            ), file_then as (
                select overleg_id, position as opened_at, recorded_at,
                       lead(position) over file as closed_at, lead(recorded_at) over file as closed_on,
                       null::timestamptz as since,
                       sum(more_met) over file > 0 as met,
                       max(case when kind in ('OPENED', 'IMPORTED', 'FAMILY')
                                then 2 * position + coalesce(flag, false)::int end) over file & 1 = 1 as with_children
                from told window file as (partition by overleg_id order by position)
            ), reached_then as materialized (
                select * from file_then where met and with_children
            ), grown_then as (
                select * from reached_then as file
                where (select count(*) from (
                           select code from (
                               select distinct on (code, day) code, day, number from views.overleg_fact as score
                               where score.overleg_id = file.overleg_id and score.position <= file.opened_at
                                 and kind = 'SCORE' and day <= :until
                               order by code, day, position desc) as latest
                           group by code
                           having (array_agg(number order by day desc))[1] > (array_agg(number order by day))[1])
                       as growth) >= 2
            ), promise as (
                select *, case when kind <> 'DONE' then (first_due + 1)::timestamp at time zone 'Europe/Brussels' end
                          as since
                from (select overleg_id, kind, day, position as opened_at, recorded_at,
                             min(day) filter (where kind = 'MADE') over one as first_due,
                             lead(position) over one as closed_at, lead(recorded_at) over one as closed_on
                      from fact where kind in ('MADE', 'DONE', 'NOT_DONE', 'DROPPED', 'REOPENED')
                      window one as (partition by overleg_id, part order by position)) as said
            ), owed as (
                select * from promise where first_due between :from and :until and kind <> 'DROPPED'
            ), asked as (
                select overleg_id, position as opened_at, recorded_at, code, null::bigint as closed_at,
                       null::timestamptz as closed_on, null::timestamptz as since
                from fact where kind = 'OPENED' and day between :from and :until
            ), first_sitting as (
                select overleg_id, min(opened_at) as opened_at, min(recorded_at) as recorded_at,
                       null::bigint as closed_at, null::timestamptz as closed_on, null::timestamptz as since
                from sitting where overleg_id in (select overleg_id from asked) group by overleg_id
            )""";

    /** Ordered by moments, for some agreements begin to count when no event happens. */
    private static final String VERSION = """
            , counted as (
                select *, greatest(recorded_at, since) as begun_on from %s
            ), version as (
                select overleg_id as stream, opened_at, closed_at, micros.begun, micros.ended,
                       case when since > recorded_at then since end as since, 1 as value
                from counted, lateral (
                    select (extract(epoch from begun_on) * 1000000)::bigint as begun,
                           (extract(epoch from closed_on) * 1000000)::bigint as ended) as micros
                where ({held}) and begun_on <= :moment and (closed_on is null or closed_on > begun_on)
            )""";

    private OverlegVersions() {}

    /** @param states SQL: one of the above, or some rows of it */
    static String of(String states) {
        return OverlegFacts.KNOWN + ", " + STATES + VERSION.formatted(states);
    }
}
