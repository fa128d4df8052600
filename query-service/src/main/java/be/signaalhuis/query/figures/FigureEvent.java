package be.signaalhuis.query.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * An event as whoever asks about a figure may know it: that it is there, of which kind and of when, and unless it is
 * shielded which one.
 */
record FigureEvent(long position, UUID eventId, UUID streamId, String name, Instant recordedAt, Boolean shielded) {

    static FigureEvent of(ResultSet row) throws SQLException {
        var shielded = row.getBoolean("shielded");
        return new FigureEvent(
                row.getLong("position"),
                shielded ? null : row.getObject("event_identifier", UUID.class),
                shielded ? null : row.getObject("stream", UUID.class),
                row.getString("payload_type"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                shielded ? true : null);
    }

    /** Without its package. */
    String type() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean isOneOf(Set<Class<?>> types) {
        return types.stream().anyMatch(type -> type.getName().equals(name));
    }
}
