package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.lco.register.OverlegSearch;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The conditions of one list of agreements and their parameters; only what restricts becomes SQL. */
public final class AgreementSearch {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final String goingOn;

    /** @param day against which they are overdue */
    public AgreementSearch(Known known, Code municipality, LocalDate day) {
        conditions.add("(" + known.rowsThatHeld() + ")");
        parameters.putAll(known.parameters());
        parameters.put("day", day);
        add("municipality = :municipality", "municipality", municipality.value());
        goingOn = "overleg_id in ("
                + new OverlegSearch(known, municipality).goingOn().select() + ")";
    }

    /** Those of which somebody is still to do something. */
    public AgreementSearch waiting() {
        conditions.add(goingOn);
        return that(AgreementFilterState.OPEN.condition());
    }

    /** @param condition on the columns of the agreements; it may use {@code :day} */
    public AgreementSearch that(String condition) {
        conditions.add(condition);
        return this;
    }

    public AgreementSearch in(Collection<UUID> files) {
        return add("overleg_id = any (:files::uuid[])", "files", texts(files));
    }

    public AgreementSearch by(Collection<UUID> participants) {
        return add("participant = any (:participants::uuid[])", "participants", texts(participants));
    }

    AgreementSearch matching(AgreementsAsked asked) {
        if (!asked.state().isEmpty()) {
            that(asked.state().stream().map(this::condition).collect(Collectors.joining(" or ", "(", ")")));
        }
        if (asked.overleg() != null) {
            in(List.of(asked.overleg()));
        }
        if (asked.participant() != null) {
            by(List.of(asked.participant()));
        }
        return asked.role() == null ? this : add("executor_role = :role", "role", asked.role());
    }

    private String condition(AgreementFilterState state) {
        return state.waits() ? "(" + state.condition() + " and " + goingOn + ")" : state.condition();
    }

    AgreementSearch behind(Cursor cursor) {
        if (cursor != null) {
            add("(due, agreement_id) > (:last::date, :lastId)", "last", cursor.last());
            parameters.put("lastId", cursor.id());
        }
        return this;
    }

    String where() {
        return " where " + String.join("\n and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private AgreementSearch add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
