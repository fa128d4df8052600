package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.signals.bottlenecks.BottleneckCheck.BottlenecksAsked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of one list of bottlenecks and their parameters; only what restricts becomes SQL. */
final class BottleneckSearch {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    BottleneckSearch(Known known, Code municipality) {
        conditions.add("(" + known.rowsThatHeld() + ")");
        parameters.putAll(known.parameters());
        conditions.add("municipality = :municipality");
        parameters.put("municipality", municipality.value());
    }

    /** A tackled one is of the year it was tackled in, an open one of the year it was formed in. */
    BottleneckSearch matching(BottlenecksAsked question) {
        if (question.state() != null) {
            conditions.add("state = :state");
            parameters.put("state", question.state().name());
        }
        if (question.year() != null) {
            conditions.add("coalesce(tackled_on, formed_on) between :from and :until");
            parameters.put("from", question.year().atDay(1));
            parameters.put("until", question.year().atMonth(12).atEndOfMonth());
        }
        return this;
    }

    BottleneckSearch behind(Cursor cursor) {
        if (cursor != null) {
            conditions.add("(formed_on, bottleneck_id) < (:last::date, :lastId::uuid)");
            parameters.put("last", cursor.last());
            parameters.put("lastId", cursor.id().toString());
        }
        return this;
    }

    String where() {
        return " where " + String.join("\n and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
