package be.signaalhuis.eventstore.append;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

/** The events of one append as rows: serialised and sealed in the thread of whoever appends them. */
public final class EventRows {

    private final List<EventRow> rows = new ArrayList<>();
    private long bytes;

    private EventRows() {}

    public static EventRows of(List<? extends EventMessage<?>> events, Serializer serializer) {
        var rows = new EventRows();
        for (var event : events) {
            rows.add((DomainEventMessage<?>) event, serializer);
        }
        return rows;
    }

    private void add(DomainEventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, byte[].class);
        var metaData = event.serializeMetaData(serializer, byte[].class);
        rows.add(new EventRow(
                identifier(event),
                UUID.fromString(event.getAggregateIdentifier()),
                event.getSequenceNumber(),
                event.getType(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metaData.getData()));
        bytes += payload.getData().length + metaData.getData().length;
    }

    /**
     * The first event of a request with an idempotency key bears an identifier made of that key, so
     * that the log's own constraint refuses the same request twice.
     */
    private UUID identifier(DomainEventMessage<?> event) {
        var ofRequest = event.getMetaData().get(MetaDataKeys.REQUEST);
        return UUID.fromString(rows.isEmpty() && ofRequest != null ? (String) ofRequest : event.getIdentifier());
    }

    /** In the stream that the command was for, which is the first one that it wrote in. */
    public long lastSequenceNumber() {
        var stream = rows.getFirst().aggregate();
        return rows.stream()
                .filter(row -> row.aggregate().equals(stream))
                .mapToLong(EventRow::sequenceNumber)
                .max()
                .orElseThrow();
    }

    List<EventRow> rows() {
        return rows;
    }

    EventRow last() {
        return rows.getLast();
    }

    /** Of payload and metadata. */
    long bytes() {
        return bytes;
    }

    /**
     * One row of the log, but for its place and time, which the database gives.
     *
     * @param type of the aggregate
     */
    record EventRow(
            UUID identifier,
            UUID aggregate,
            long sequenceNumber,
            String type,
            String payloadType,
            String payloadRevision,
            byte[] payload,
            byte[] metaData) {

        /** Whether a stored event of the same identifier is this one and no other attempt at the same request. */
        boolean isStoredAs(byte[] storedPayload, byte[] storedMetaData) {
            return Arrays.equals(payload, storedPayload) && Arrays.equals(metaData, storedMetaData);
        }
    }
}
