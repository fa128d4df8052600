package be.signaalhuis.eventstore.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.GenericDomainEventEntry;

/** An event as it stands in the log, its moment as the database gives it and not by way of a text. */
final class StoredEvent extends GenericDomainEventEntry<byte[]> {

    private final transient Instant recordedAt;

    StoredEvent(ResultSet row) throws SQLException {
        super(
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                "",
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
        this.recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }
}
