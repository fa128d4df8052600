package be.signaalhuis.query.audit.trail;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of one list of events and their parameters. A period is a part of the log, from position to position. */
final class TrailSearch {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    /** Where the log stood when that moment came. */
    private static final String STOOD_AT = "coalesce((select global_index from events.event where recorded_at < :%s"
            + " order by recorded_at desc, global_index desc limit 1), 0)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean newestFirst;
    private final int limit;

    private TrailSearch(boolean newestFirst, int limit) {
        this.newestFirst = newestFirst;
        this.limit = limit;
    }

    static TrailSearch of(TrailQuestion question, Code municipality, Known known) {
        var search = new TrailSearch(question.newestFirst(), question.limit());
        search.add("municipality = :municipality", "municipality", municipality.value());
        search.add("position <= :position", "position", known.position());
        search.add("stream_id = :stream", "stream", question.stream());
        search.add("actor = :actor", "actor", question.actor());
        search.add("type = :type", "type", question.type());
        search.add("purpose = :purpose", "purpose", question.purpose());
        search.add("position > " + STOOD_AT.formatted("from"), "from", startOf(question.from()));
        search.add("position <= " + STOOD_AT.formatted("until"), "until", endOf(question.until()));
        search.add(question.newestFirst() ? "position < :after" : "position > :after", "after", question.after());
        return search;
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BELGIUM).toOffsetDateTime();
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return day == null ? null : startOf(day.plusDays(1));
    }

    private void add(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }

    String rest() {
        return " where " + String.join("\n and ", conditions) + " order by position " + (newestFirst ? "desc" : "asc")
                + " limit " + limit;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
