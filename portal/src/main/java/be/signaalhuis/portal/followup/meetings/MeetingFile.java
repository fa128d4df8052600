package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.Versioned;
import be.signaalhuis.portal.followup.items.Item;
import be.signaalhuis.portal.history.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A meeting as the query-service tells it; what was not told is null. */
record MeetingFile(
        UUID id,
        long version,
        UUID body,
        String kind,
        Personal name,
        String state,
        LocalDate plannedOn,
        LocalDate heldOn,
        List<String> obligatoryParties,
        List<String> attendance,
        List<String> missingParties,
        List<AgendaSignal> signals,
        List<UUID> bottlenecks,
        Personal note,
        Personal report,
        LocalDate adoptedOn,
        Decision policyDecision,
        Personal cancellation,
        List<Item> items,
        Instant asKnownOn)
        implements Versioned {

    static final String PLANNED = "PLANNED";
    static final String HELD = "HELD";
    static final String CANCELLED = "CANCELLED";

    MeetingFile {
        obligatoryParties = orNone(obligatoryParties);
        attendance = orNone(attendance);
        missingParties = orNone(missingParties);
        signals = orNone(signals);
        bottlenecks = orNone(bottlenecks);
        items = orNone(items);
    }

    /**
     * A signal on the agenda.
     *
     * @param id null when another organisation keeps the signal to itself
     */
    record AgendaSignal(UUID id, String theme, String neighbourhood, String area) {

        String where() {
            return neighbourhood == null ? area : neighbourhood;
        }
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
