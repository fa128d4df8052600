package be.signaalhuis.query.lco.years;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What was known of a year at a position of the log, as the beginning of every statement about it. */
final class OverlegFacts {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    /**
     * fact: all that was known of the municipality's files; met: the meetings of the year; reached: families with
     * children that met, whatever the type; grown: those of them with growth in two life domains at least, from the
     * first score to the latest up to the end of the year (plan 003, action 1.3); due: agreements whose first day came
     * in the year, the dropped ones left out.
     */
    static final String KNOWN = """
            fact as materialized (
                select fact.* from views.overleg_fact as file
                join views.overleg_fact as fact using (overleg_id)
                where file.municipality = :municipality and file.position <= :position and fact.position <= :position
            ), meeting as (
                select distinct on (overleg_id, part) * from fact where kind = 'MEETING'
                order by overleg_id, part, position desc
            ), met as materialized (
                select * from meeting where day between :from and :until
            ), family as (
                select distinct on (overleg_id) overleg_id, flag as with_children from fact
                where kind in ('OPENED', 'IMPORTED', 'FAMILY') order by overleg_id, position desc
            ), reached as materialized (
                select overleg_id from family where with_children and overleg_id in (select overleg_id from met)
            ), score as (
                select distinct on (overleg_id, code, day) overleg_id, code, day, number from fact
                where kind = 'SCORE' and day <= :until and overleg_id in (select overleg_id from reached)
                order by overleg_id, code, day, position desc
            ), growth as (
                select overleg_id, code from score group by overleg_id, code
                having (array_agg(number order by day desc))[1] > (array_agg(number order by day))[1]
            ), grown as materialized (
                select overleg_id from growth group by overleg_id having count(*) >= 2
            ), agreement as (
                select overleg_id, part, min(day) filter (where kind = 'MADE') as first_due,
                       (array_agg(kind order by position desc))[1] as state,
                       (array_agg(day order by position desc))[1] as ended_on
                from fact where kind in ('MADE', 'DONE', 'NOT_DONE', 'DROPPED', 'REOPENED') group by overleg_id, part
            ), due as materialized (
                select part, state = 'DONE' and ended_on <= first_due as on_time from agreement
                where first_due between :from and :until and state <> 'DROPPED'
                  and (state = 'DONE' or (first_due + 1)::timestamp at time zone 'Europe/Brussels' <= :moment)
            )""";

    static final String YEAR = "with " + KNOWN + "\n";

    private OverlegFacts() {}

    static Map<String, Object> parameters(Known known, Code municipality, Year year) {
        var parameters = new HashMap<>(parameters(municipality, year));
        parameters.putAll(known.parameters());
        parameters.put("moment", momentOf(known).atOffset(ZoneOffset.UTC));
        return parameters;
    }

    /** What does not follow from what was known. */
    static Map<String, Object> parameters(Code municipality, Year year) {
        var parameters = new HashMap<String, Object>();
        parameters.put("municipality", municipality.value());
        parameters.put("from", year.atDay(1));
        parameters.put("until", year.atMonth(12).atEndOfMonth());
        return parameters;
    }

    /** The day that the answer is of: what is due later could still be kept, so it does not count as not kept. */
    static LocalDate dayOf(Known known) {
        return LocalDate.ofInstant(momentOf(known), BELGIUM);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BELGIUM).toInstant();
    }

    private static Instant momentOf(Known known) {
        return known.asKnownOn() == null ? Instant.EPOCH : known.asKnownOn();
    }
}
